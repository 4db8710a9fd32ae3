// The agreements that exercise, amend or took the place of it, by id.
MATCH (deal)<-[link:EXERCISES|AMENDS|SUPERSEDES]-(other:Deal)
WHERE current(link) AND visible(other)
RETURN other AS deal, link, type(link) AS relation
ORDER BY other.id, link.id

// The agreements that it exercises, amends or takes the place of, by id.
MATCH (deal)-[link:EXERCISES|AMENDS|SUPERSEDES]->(other:Deal)
WHERE current(link) AND visible(other)
RETURN other AS deal, link, type(link) AS relation
ORDER BY other.id, link.id

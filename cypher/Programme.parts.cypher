// The programmes that are part of it, by id.
MATCH (programme)<-[link:PART_OF]-(other:Programme)
WHERE current(link) AND visible(other)
RETURN other AS programme, link
ORDER BY other.id, link.id

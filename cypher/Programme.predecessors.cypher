// The programmes that this one follows, by id.
MATCH (programme)<-[link:SUCCEEDED_BY]-(other:Programme)
WHERE current(link) AND visible(other)
RETURN other AS programme, link
ORDER BY other.id, link.id

// The companies it belongs to, by id.
MATCH (organization)-[link:SUBSIDIARY_OF]->(other:Organization)
WHERE current(link) AND visible(other)
RETURN other AS organization, link
ORDER BY other.id, link.id

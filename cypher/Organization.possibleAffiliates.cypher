// Organisations that may belong to the same group, by id.
MATCH (organization)-[link:POSSIBLY_AFFILIATED_WITH]-(other:Organization)
WHERE current(link) AND visible(other)
RETURN other AS organization, link
ORDER BY other.id, link.id

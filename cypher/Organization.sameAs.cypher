// The other records of the same body, in this and other registers, by id.
MATCH (organization)-[link:SAME_AS]-(other:Organization)
WHERE current(link) AND visible(other)
RETURN other AS organization, link
ORDER BY other.id, link.id

// The institutions that it licenses for, by id.
MATCH (organization)-[link:ACTS_FOR]->(other:Organization)
WHERE current(link) AND visible(other)
RETURN other AS organization, link
ORDER BY other.id, link.id

// The bodies the venture came out of, by id.
MATCH (organization)-[link:SPUN_OUT_OF]->(other:Organization)
WHERE current(link) AND visible(other)
RETURN other AS organization, link
ORDER BY other.id, link.id

// The schemes or seed types of the programme with their years, by id.
MATCH (programme)-[link:HAS_SCHEME]->(scheme:Scheme)
WHERE current(link) AND visible(scheme)
RETURN scheme, link
ORDER BY scheme.id, link.id

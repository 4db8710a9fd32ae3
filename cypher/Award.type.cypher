// The scheme it runs under.
MATCH (award)-[link:UNDER_SCHEME]->(scheme:Scheme)
WHERE current(link) AND visible(scheme)
RETURN scheme
ORDER BY scheme.id

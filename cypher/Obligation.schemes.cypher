// The schemes and seed types in which it is demanded, by id; empty means in all.
MATCH (obligation)-[link:APPLIES_TO]->(scheme:Scheme)
WHERE current(link) AND visible(scheme)
RETURN scheme, link
ORDER BY scheme.id, link.id

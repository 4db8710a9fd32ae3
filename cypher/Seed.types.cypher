// The seed types of AMED that the seed is or was of, the earliest first.
MATCH (seed)-[link:OF_TYPE]->(scheme:Scheme)
WHERE current(link) AND visible(scheme)
RETURN scheme, link
ORDER BY link.from, scheme.id, link.id

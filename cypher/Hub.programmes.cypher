// The programmes the hub was chosen or certified under, the earliest first.
MATCH (hub)-[link:OPERATES_UNDER]->(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme, link
ORDER BY link.from, programme.id, link.id

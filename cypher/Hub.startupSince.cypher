// Since when the hub serves the start-up programme.
MATCH (hub)-[link:OPERATES_UNDER]->(programme:Programme)
WHERE current(link) AND visible(programme) AND link.term = 'STARTUP'
WITH link.since AS startupSince, link.from AS from, link.id AS id
ORDER BY from, id
LIMIT 1
RETURN startupSince

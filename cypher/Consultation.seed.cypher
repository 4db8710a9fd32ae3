// The seed that was advised.
MATCH (consultation)-[link:ADVISED]->(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed
ORDER BY seed.id

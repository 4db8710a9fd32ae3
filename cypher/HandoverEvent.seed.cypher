// The seed.
MATCH (handoverEvent)-[link:OF]->(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed
ORDER BY seed.id

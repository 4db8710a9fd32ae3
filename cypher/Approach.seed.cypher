// The seed that was shown.
MATCH (approach)-[link:ABOUT]->(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed
ORDER BY seed.id

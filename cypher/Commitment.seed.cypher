// The seed it is for.
MATCH (commitment)-[link:TOWARDS]->(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed
ORDER BY seed.id

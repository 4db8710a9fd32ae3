// The seed the rights are on.
MATCH (grant)-[link:ON]->(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed
ORDER BY seed.id

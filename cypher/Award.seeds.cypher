// The seeds the project advances, by id.
MATCH (award)-[link:ADVANCES]->(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed, link
ORDER BY seed.id, link.id

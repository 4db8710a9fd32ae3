// The seeds it comes from, by id.
MATCH (product)-[link:DERIVED_FROM]->(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed, link
ORDER BY seed.id, link.id

// The seeds the hub supports, by id.
MATCH (hub)-[link:SUPPORTS]->(seed:Seed)
WHERE current(link) AND visible(seed) AND coalesce($insideHub, link.insideHub) = link.insideHub
RETURN seed, link
ORDER BY seed.id, link.id

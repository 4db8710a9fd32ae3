// The seeds that meet it, by id.
MATCH (seed:Seed)
WHERE seed.id IN needMet.seeds AND visible(seed)
RETURN seed
ORDER BY seed.id

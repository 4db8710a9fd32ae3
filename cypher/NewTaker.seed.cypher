// The seed.
MATCH (seed:Seed {id: newTaker.seedId})
WHERE visible(seed)
RETURN seed

// The seed.
MATCH (seed:Seed {id: deskCover.seedId})
WHERE visible(seed)
RETURN seed

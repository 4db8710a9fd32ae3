// The seeds that pass every filter given, by id.
MATCH (seed:Seed)
WHERE seed.kind = $kind AND seed.id >= '' AND visible(seed) AND filters()
RETURN seed
ORDER BY seed.kind, seed.id

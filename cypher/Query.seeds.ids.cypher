// The seeds with these ids.
MATCH (seed:Seed)
WHERE seed.id IN $ids AND seed.kind = $kind AND visible(seed) AND filters()
RETURN seed
ORDER BY seed.kind, seed.id

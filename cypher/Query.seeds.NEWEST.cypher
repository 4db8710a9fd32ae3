// The seed that became known last comes first.
MATCH (seed:Seed)
USING INDEX seed:Seed(kind, known, id)
WHERE seed.kind = $kind AND seed.known >= date('0001-01-01') AND seed.id >= '' AND visible(seed) AND filters()
RETURN seed
ORDER BY seed.kind DESC, seed.known DESC, seed.id DESC

// The open seeds without a taker, by id.
MATCH (seed:Seed)
WHERE seed.id IN desk.withoutTakerIds AND visible(seed)
RETURN seed
ORDER BY seed.id

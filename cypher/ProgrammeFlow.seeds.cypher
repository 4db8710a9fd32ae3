// The seeds, by id.
MATCH (seed:Seed)
WHERE seed.id IN programmeFlow.seeds AND visible(seed)
RETURN seed
ORDER BY seed.id

// The seeds or studies the organisation leads, by id.
MATCH (organization)<-[link:LED_BY]-(seed:Seed)
WHERE current(link) AND visible(seed) AND seed.kind = $kind
RETURN seed, link
ORDER BY seed.id, link.id

// The seeds that need not meet it, by id.
MATCH (obligation)<-[link:EXEMPT_FROM]-(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed, link
ORDER BY seed.id, link.id

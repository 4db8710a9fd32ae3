// The licensable seeds invented there, by id.
MATCH (organization)<-[link:ORIGINATED_AT]-(seed:Seed)
WHERE current(link) AND visible(seed) AND seed.kind = 'LICENSABLE'
RETURN seed, link
ORDER BY seed.id, link.id

// The licensable seeds the organisation owns, by id.
MATCH (organization)<-[link:OWNED_BY]-(seed:Seed)
WHERE current(link) AND visible(seed) AND seed.kind = 'LICENSABLE'
RETURN seed, link
ORDER BY seed.id, link.id

// The licensable seeds of exactly this modality, by id.
MATCH (modality)<-[link:HAS_MODALITY]-(seed:Seed)
WHERE current(link) AND visible(seed) AND seed.kind = 'LICENSABLE'
RETURN seed, link
ORDER BY seed.id, link.id

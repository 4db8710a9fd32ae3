// The seeds it protects, by id.
MATCH (patentFamily)<-[link:PROTECTED_BY]-(seed:Seed)
WHERE current(link) AND visible(seed)
RETURN seed, link
ORDER BY seed.id, link.id

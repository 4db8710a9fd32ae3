// The indications of seeds that stand for exactly this disease, by id.
MATCH (disease)<-[link:FOR]-(indication:SeedIndication)
WHERE current(link) AND visible(indication)
RETURN indication AS seedIndication, link
ORDER BY indication.id, link.id

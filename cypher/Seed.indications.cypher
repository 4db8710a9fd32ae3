// The diseases the seed is meant for, by id.
MATCH (seed)-[link:HAS_INDICATION]->(indication:SeedIndication)
WHERE current(link) AND visible(indication)
RETURN indication AS seedIndication, link
ORDER BY indication.id, link.id

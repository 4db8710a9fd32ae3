// The indications of seeds that the trial tests, by id.
MATCH (trial)-[link:TESTS]->(indication:SeedIndication)
WHERE current(link) AND visible(indication)
RETURN indication AS seedIndication, link
ORDER BY indication.id, link.id

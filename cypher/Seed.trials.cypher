// The trials that test one of the indications of the seed, by id.
MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)<-[tests:TESTS]-(trial:Trial)
WHERE current(has) AND current(tests) AND visible(indication) AND visible(trial)
WITH DISTINCT trial
RETURN trial
ORDER BY trial.id

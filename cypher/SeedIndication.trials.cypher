// The trials that test the indication, by id.
MATCH (seedIndication)<-[link:TESTS]-(trial:Trial)
WHERE current(link) AND visible(trial)
RETURN trial, link
ORDER BY trial.id, link.id

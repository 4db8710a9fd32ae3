// Studies to be placed, by id: their text, phase, kinds and who leads them, as they are on record.
UNWIND $in.ids AS id
MATCH (seed:Seed {id: id})
WHERE seed.audience = 'PUBLIC'
MATCH (seed)-[:HAS_INDICATION]->(:SeedIndication)<-[:TESTS]-(trial:Trial)
WHERE trial.audience = 'PUBLIC'
WITH seed, head(collect(trial)) AS trial
OPTIONAL MATCH (seed)-[led:LED_BY]->(lead:Organization)
WHERE led.audience = 'PUBLIC' AND led.retracted = date('9999-12-31')
WITH seed, trial, min(lead.id) AS lead
RETURN seed.id AS id, lead, trial.titleEn AS title, trial.conditions AS conditions, trial.keywords AS keywords, trial.phase AS phase,
  trial.interventionTypes AS kinds
ORDER BY id

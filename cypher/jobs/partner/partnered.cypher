// Academic studies with an industry partner, known before the freeze: public facts that were believed then.
MATCH (deal:Deal {kind: 'CLINICAL_COLLABORATION'})-[about:ABOUT]->(seed:Seed {kind: 'RESEARCH_STUDY'})
WHERE deal.known < $in.frozen AND deal.audience = 'PUBLIC' AND seed.audience = 'PUBLIC' AND about.begins < $in.frozen AND about.ends >= $in.frozen AND
  about.audience = 'PUBLIC'
MATCH (deal)-[party:HAS_PARTY]->(company:Company)
WHERE party.role = 'COLLABORATOR' AND party.begins < $in.frozen AND party.ends >= $in.frozen AND party.audience = 'PUBLIC' AND company.audience = 'PUBLIC'
WITH seed, collect(DISTINCT company.id) AS companies
MATCH (seed)-[has:HAS_INDICATION]->(:SeedIndication)<-[tests:TESTS]-(trial:Trial)
WHERE has.begins < $in.frozen AND tests.begins < $in.frozen AND trial.known < $in.frozen AND has.ends >= $in.frozen AND tests.ends >= $in.frozen AND
  trial.audience = 'PUBLIC'
WITH seed, companies, head(collect(trial)) AS trial
OPTIONAL MATCH (seed)-[led:LED_BY]->(lead:Organization)
WHERE led.begins < $in.frozen AND led.ends >= $in.frozen AND led.audience = 'PUBLIC'
WITH seed, companies, trial, min(lead.id) AS lead
RETURN seed.id AS id, toString(trial.known) AS known, companies, lead, trial.titleEn AS title, trial.conditions AS conditions,
  trial.keywords AS keywords, trial.phase AS phase, trial.interventionTypes AS kinds, trial.sources AS sources
ORDER BY id

// Studies that companies run themselves, known before the freeze: public facts that were believed then.
MATCH (company:Company)-[develops:DEVELOPS]->(asset:PipelineAsset)<-[tests:TESTS]-(trial:Trial)
WHERE develops.begins < $in.frozen AND develops.ends >= $in.frozen AND develops.audience = 'PUBLIC' AND company.audience = 'PUBLIC' AND
  tests.begins < $in.frozen AND tests.ends >= $in.frozen AND trial.known < $in.frozen AND trial.audience = 'PUBLIC' AND asset.audience = 'PUBLIC'
WITH asset, collect(DISTINCT company.id) AS companies, head(collect(trial)) AS trial
RETURN asset.id AS id, toString(trial.known) AS known, companies, null AS lead, trial.titleEn AS title, trial.conditions AS conditions,
  trial.keywords AS keywords, trial.phase AS phase, trial.interventionTypes AS kinds, trial.sources AS sources
ORDER BY id

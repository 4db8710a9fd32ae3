// The trials that test the asset, by id.
MATCH (pipelineAsset)<-[link:TESTS]-(trial:Trial)
WHERE current(link) AND visible(trial)
RETURN trial, link
ORDER BY trial.id, link.id

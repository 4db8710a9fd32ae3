// The pipeline assets that the trial tests, by id.
MATCH (trial)-[link:TESTS]->(asset:PipelineAsset)
WHERE current(link) AND visible(asset)
RETURN asset AS pipelineAsset, link
ORDER BY asset.id, link.id

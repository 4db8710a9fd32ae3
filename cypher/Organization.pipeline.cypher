// What the organisation develops, the latest first.
MATCH (organization)-[link:DEVELOPS]->(asset:PipelineAsset)
WHERE current(link) AND visible(asset)
RETURN asset AS pipelineAsset, link
ORDER BY link.from DESC, asset.id, link.id

// The pipeline assets for exactly this disease, by id.
MATCH (disease)<-[link:FOR]-(asset:PipelineAsset)
WHERE current(link) AND visible(asset)
RETURN asset AS pipelineAsset, link
ORDER BY asset.id, link.id

// The pipeline assets of exactly this modality, by id.
MATCH (modality)<-[link:HAS_MODALITY]-(asset:PipelineAsset)
WHERE current(link) AND visible(asset)
RETURN asset AS pipelineAsset, link
ORDER BY asset.id, link.id

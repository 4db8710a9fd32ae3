// The pipeline assets of exactly this modality, by id.
MATCH (modality)<-[link:HAS_MODALITY]-(asset:PipelineAsset)
USING INDEX link:HAS_MODALITY(endId, startKind, startId)
WHERE
  link.endId = modality.id AND
  link.startKind = 'PipelineAsset' AND
  link.startId >= '' AND
  current(link) AND
  visible(asset)
RETURN asset AS pipelineAsset, link
ORDER BY link.endId, link.startKind, link.startId, link.id

// The pipeline assets for exactly this disease, by id.
MATCH (disease)<-[link:FOR]-(asset:PipelineAsset)
USING INDEX link:FOR(endId, startKind, startId, begins, ends, audience)
WHERE
  link.endId = disease.id AND
  link.startKind = 'PipelineAsset' AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(asset)
RETURN asset AS pipelineAsset, link
ORDER BY link.endId, link.startKind, link.startId, link.id

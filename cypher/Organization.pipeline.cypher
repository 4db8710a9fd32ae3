// What the organisation develops, the latest first.
MATCH (organization)-[link:DEVELOPS]->(asset:PipelineAsset)
USING INDEX link:DEVELOPS(startId, from, endId)
WHERE
  link.startId = organization.id AND
  link.from >= date('0001-01-01') AND
  link.endId >= '' AND
  current(link) AND
  visible(asset)
RETURN asset AS pipelineAsset, link
ORDER BY link.startId DESC, link.from DESC, link.endId DESC, link.id DESC

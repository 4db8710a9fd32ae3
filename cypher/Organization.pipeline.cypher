// What the organisation develops, the latest first.
MATCH (organization)-[link:DEVELOPS]->(asset:PipelineAsset)
USING INDEX link:DEVELOPS(startId, from, endId, begins, ends, audience)
WHERE
  link.startId = organization.id AND
  link.from >= date('0001-01-01') AND
  link.endId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(asset)
RETURN asset AS pipelineAsset, link
ORDER BY link.startId DESC, link.from DESC, link.endId DESC, link.id DESC

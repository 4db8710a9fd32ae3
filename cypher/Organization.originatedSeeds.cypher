// The licensable seeds invented there, by id.
MATCH (organization)<-[link:ORIGINATED_AT]-(seed:Seed)
USING INDEX link:ORIGINATED_AT(endId, startId, begins, ends, audience)
WHERE
  link.endId = organization.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(seed) AND
  seed.kind = 'LICENSABLE'
RETURN seed, link
ORDER BY link.endId, link.startId, link.id

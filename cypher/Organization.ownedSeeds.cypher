// The licensable seeds the organisation owns, by id.
MATCH (organization)<-[link:OWNED_BY]-(seed:Seed)
USING INDEX link:OWNED_BY(endId, startId, begins, ends, audience)
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

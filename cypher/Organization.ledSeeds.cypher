// The seeds or studies the organisation leads, by id.
MATCH (organization)<-[link:LED_BY]-(seed:Seed)
USING INDEX link:LED_BY(endId, startKind, startId, begins, ends, audience)
WHERE
  link.endId = organization.id AND
  link.startKind = $kind AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(seed)
RETURN seed, link
ORDER BY link.endId, link.startKind, link.startId, link.id

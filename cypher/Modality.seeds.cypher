// The licensable seeds of exactly this modality, by id.
MATCH (modality)<-[link:HAS_MODALITY]-(seed:Seed)
USING INDEX link:HAS_MODALITY(endId, startKind, startId, begins, ends, audience)
WHERE
  link.endId = modality.id AND
  link.startKind = 'LICENSABLE' AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(seed)
RETURN seed, link
ORDER BY link.endId, link.startKind, link.startId, link.id

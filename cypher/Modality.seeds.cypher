// The licensable seeds of exactly this modality, by id.
MATCH (modality)<-[link:HAS_MODALITY]-(seed:Seed)
USING INDEX link:HAS_MODALITY(endId, startKind, startId)
WHERE
  link.endId = modality.id AND link.startKind = 'LICENSABLE' AND link.startId >= '' AND current(link) AND visible(seed)
RETURN seed, link
ORDER BY link.endId, link.startKind, link.startId, link.id

// The indications of seeds that stand for exactly this disease, by id.
MATCH (disease)<-[link:FOR]-(indication:SeedIndication)
USING INDEX link:FOR(endId, startKind, startId, begins, ends, audience)
WHERE
  link.endId = disease.id AND
  link.startKind = 'SeedIndication' AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(indication)
RETURN indication AS seedIndication, link
ORDER BY link.endId, link.startKind, link.startId, link.id

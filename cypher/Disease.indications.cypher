// The indications of seeds that stand for exactly this disease, by id.
MATCH (disease)<-[link:FOR]-(indication:SeedIndication)
USING INDEX link:FOR(endId, startKind, startId)
WHERE
  link.endId = disease.id AND
  link.startKind = 'SeedIndication' AND
  link.startId >= '' AND
  current(link) AND
  visible(indication)
RETURN indication AS seedIndication, link
ORDER BY link.endId, link.startKind, link.startId, link.id

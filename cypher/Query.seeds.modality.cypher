// The seeds of a modality, in the order of an index of its links.
MATCH (modality:Modality {id: $modality})<-[based:BASED_ON]-(seed:Seed)
USING INDEX based:BASED_ON(endId, startKind, startId, begins, ends, audience)
WHERE
  based.endId = $modality AND
  based.startKind = $kind AND
  based.startId >= '' AND
  based.begins IS NOT NULL AND
  based.ends IS NOT NULL AND
  based.audience IS NOT NULL AND
  current(based) AND
  visible(modality) AND
  visible(seed) AND
  filters()
RETURN DISTINCT seed, based.endId AS endId, based.startKind AS startKind, based.startId AS startId
ORDER BY endId, startKind, startId

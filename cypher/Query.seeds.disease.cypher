// The seeds for a disease or a narrower one. Several diseases have no common order, so they are sorted.
MATCH (disease:Disease {id: $disease})<-[within:WITHIN]-(narrow:Disease)
WHERE current(within) AND visible(disease) AND visible(narrow)
WITH DISTINCT narrow
MATCH (narrow)<-[aim:AIMED_AT]-(seed:Seed)
USING INDEX aim:AIMED_AT(endId, startKind, startId, begins, ends, audience)
WHERE
  aim.endId = narrow.id AND
  aim.startKind = $kind AND
  aim.startId >= '' AND
  aim.begins IS NOT NULL AND
  aim.ends IS NOT NULL AND
  aim.audience IS NOT NULL AND
  current(aim) AND
  visible(seed) AND
  filters()
RETURN DISTINCT seed
ORDER BY seed.id

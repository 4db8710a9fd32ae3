// The seeds invented at an organisation, in the order of an index of its links.
MATCH (organization:Organization {id: $originator})<-[origin:ORIGINATED_AT]-(seed:Seed)
USING INDEX origin:ORIGINATED_AT(endId, startId, begins, ends, audience)
WHERE
  origin.endId = $originator AND
  origin.startId >= '' AND
  origin.begins IS NOT NULL AND
  origin.ends IS NOT NULL AND
  origin.audience IS NOT NULL AND
  seed.kind = $kind AND
  current(origin) AND
  visible(organization) AND
  visible(seed) AND
  filters()
RETURN DISTINCT seed, origin.endId AS endId, origin.startId AS startId
ORDER BY endId, startId

// The seeds a hub supports, in the order of an index of its links.
MATCH (hub:Hub {id: $hub})-[support:SUPPORTS]->(seed:Seed)
USING INDEX support:SUPPORTS(startId, endId)
WHERE
  support.startId = $hub AND
  support.endId >= '' AND
  seed.kind = $kind AND
  current(support) AND
  visible(hub) AND
  visible(seed) AND
  filters()
RETURN DISTINCT seed, support.startId AS startId, support.endId AS endId
ORDER BY startId, endId

// The seeds a hub supports, in the order of an index of its links.
MATCH (hub:Hub {id: $hub})
WHERE visible(hub)
WITH DISTINCT hub
MATCH (hub)-[support:SUPPORTS]->(seed:Seed)
USING INDEX support:SUPPORTS(startId, endId, begins, ends, audience)
WHERE
  support.startId = $hub AND
  support.endId >= '' AND
  support.begins IS NOT NULL AND
  support.ends IS NOT NULL AND
  support.audience IS NOT NULL AND
  seed.kind = $kind AND
  current(support) AND
  visible(seed) AND
  filters()
RETURN DISTINCT seed, support.startId AS startId, support.endId AS endId
ORDER BY startId, endId

// The seeds the hub supports, by id.
MATCH (hub)-[link:SUPPORTS]->(seed:Seed)
USING INDEX link:SUPPORTS(startId, endId)
WHERE
  link.startId = hub.id AND
  link.endId >= '' AND
  current(link) AND
  visible(seed) AND
  ($insideHub IS NULL OR link.insideHub = $insideHub)
RETURN seed, link
ORDER BY link.startId, link.endId, link.id

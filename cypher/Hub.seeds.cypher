// The seeds the hub supports, by id.
MATCH (hub)-[link:SUPPORTS]->(seed:Seed)
USING INDEX link:SUPPORTS(startId, endId, begins, ends, audience)
WHERE
  link.startId = hub.id AND
  link.endId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(seed) AND
  ($insideHub IS NULL OR link.insideHub = $insideHub)
RETURN seed, link
ORDER BY link.startId, link.endId, link.id

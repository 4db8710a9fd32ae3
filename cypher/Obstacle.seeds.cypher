// The seeds before which it stands, by id.
MATCH (obstacle)<-[link:FACES]-(seed:Seed)
USING INDEX link:FACES(endId, startId, begins, ends, audience)
WHERE
  link.endId = obstacle.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(seed)
RETURN seed, link
ORDER BY link.endId, link.startId, link.id

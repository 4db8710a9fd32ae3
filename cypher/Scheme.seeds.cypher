// The seeds of this type, by id.
MATCH (scheme)<-[link:OF_TYPE]-(seed:Seed)
USING INDEX link:OF_TYPE(endId, startId, begins, ends, audience)
WHERE
  link.endId = scheme.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(seed)
RETURN seed, link
ORDER BY link.endId, link.startId, link.id

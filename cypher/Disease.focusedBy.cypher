// The organisations that focus on it, by id.
MATCH (disease)<-[link:FOCUSES_ON]-(organization:Organization)
USING INDEX link:FOCUSES_ON(endId, startId, begins, ends, audience)
WHERE
  link.endId = disease.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(organization)
RETURN organization, link
ORDER BY link.endId, link.startId, link.id

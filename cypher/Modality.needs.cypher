// The needs that want it, by id.
MATCH (modality)<-[link:WANTS]-(need:Need)
USING INDEX link:WANTS(endId, startId, begins, ends, audience)
WHERE
  link.endId = modality.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(need)
RETURN need, link
ORDER BY link.endId, link.startId, link.id

// The trials the organisation sponsors, by id.
MATCH (organization)<-[link:SPONSORED_BY]-(trial:Trial)
USING INDEX link:SPONSORED_BY(endId, startId, begins, ends, audience)
WHERE
  link.endId = organization.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(trial)
RETURN trial, link
ORDER BY link.endId, link.startId, link.id

// The projects under this scheme, by id.
MATCH (scheme)<-[link:UNDER_SCHEME]-(award:Award)
USING INDEX link:UNDER_SCHEME(endId, startId, begins, ends, audience)
WHERE
  link.endId = scheme.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(award)
RETURN award, link
ORDER BY link.endId, link.startId, link.id

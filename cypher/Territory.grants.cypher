// The grants that name the territory, by id.
MATCH (territory)<-[link:IN_TERRITORY]-(grant:Grant)
USING INDEX link:IN_TERRITORY(endId, startId, begins, ends, audience)
WHERE
  link.endId = territory.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(grant)
RETURN grant, link
ORDER BY link.endId, link.startId, link.id

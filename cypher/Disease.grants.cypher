// The grants limited to this field, by id.
MATCH (disease)<-[link:IN_FIELD]-(grant:Grant)
USING INDEX link:IN_FIELD(endId, startId, begins, ends, audience)
WHERE
  link.endId = disease.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(grant)
RETURN grant, link
ORDER BY link.endId, link.startId, link.id

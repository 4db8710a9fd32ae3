// The grants limited to this field, by id.
MATCH (disease)<-[link:IN_FIELD]-(grant:Grant)
USING INDEX link:IN_FIELD(endId, startId)
WHERE link.endId = disease.id AND link.startId >= '' AND current(link) AND visible(grant)
RETURN grant, link
ORDER BY link.endId, link.startId, link.id

// The organisations that focus on it, by id.
MATCH (disease)<-[link:FOCUSES_ON]-(organization:Organization)
USING INDEX link:FOCUSES_ON(endId, startId)
WHERE link.endId = disease.id AND link.startId >= '' AND current(link) AND visible(organization)
RETURN organization, link
ORDER BY link.endId, link.startId, link.id

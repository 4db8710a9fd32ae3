// The seeds of this type, by id.
MATCH (scheme)<-[link:OF_TYPE]-(seed:Seed)
USING INDEX link:OF_TYPE(endId, startId)
WHERE link.endId = scheme.id AND link.startId >= '' AND current(link) AND visible(seed)
RETURN seed, link
ORDER BY link.endId, link.startId, link.id

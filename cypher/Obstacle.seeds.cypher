// The seeds before which it stands, by id.
MATCH (obstacle)<-[link:FACES]-(seed:Seed)
USING INDEX link:FACES(endId, startId)
WHERE link.endId = obstacle.id AND link.startId >= '' AND current(link) AND visible(seed)
RETURN seed, link
ORDER BY link.endId, link.startId, link.id

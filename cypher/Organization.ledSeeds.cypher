// The seeds or studies the organisation leads, by id.
MATCH (organization)<-[link:LED_BY]-(seed:Seed)
USING INDEX link:LED_BY(endId, startKind, startId)
WHERE link.endId = organization.id AND link.startKind = $kind AND link.startId >= '' AND current(link) AND visible(seed)
RETURN seed, link
ORDER BY link.endId, link.startKind, link.startId, link.id

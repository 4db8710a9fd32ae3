// The trials the organisation sponsors, by id.
MATCH (organization)<-[link:SPONSORED_BY]-(trial:Trial)
USING INDEX link:SPONSORED_BY(endId, startId)
WHERE link.endId = organization.id AND link.startId >= '' AND current(link) AND visible(trial)
RETURN trial, link
ORDER BY link.endId, link.startId, link.id

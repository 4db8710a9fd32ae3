// The projects under this scheme, by id.
MATCH (scheme)<-[link:UNDER_SCHEME]-(award:Award)
USING INDEX link:UNDER_SCHEME(endId, startId)
WHERE link.endId = scheme.id AND link.startId >= '' AND current(link) AND visible(award)
RETURN award, link
ORDER BY link.endId, link.startId, link.id

// The projects funded under the programme, by id.
MATCH (programme)<-[link:UNDER]-(award:Award)
USING INDEX link:UNDER(endId, startId)
WHERE link.endId = programme.id AND link.startId >= '' AND current(link) AND visible(award)
RETURN award, link
ORDER BY link.endId, link.startId, link.id

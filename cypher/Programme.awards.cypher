// The projects funded under the programme, by id.
MATCH (programme)<-[link:UNDER]-(award:Award)
USING INDEX link:UNDER(endId, startId, begins, ends, audience)
WHERE
  link.endId = programme.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(award)
RETURN award, link
ORDER BY link.endId, link.startId, link.id

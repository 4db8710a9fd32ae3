// The funded projects the organisation leads or takes part in, by id.
MATCH (organization)<-[link:HAS_PARTICIPANT]-(award:Award)
USING INDEX link:HAS_PARTICIPANT(endId, startId, begins, ends, audience)
WHERE
  link.endId = organization.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(award)
RETURN award, link
ORDER BY link.endId, link.startId, link.id

// The agreements the organisation is a party to, by id.
MATCH (organization)<-[link:HAS_PARTY]-(deal:Deal)
USING INDEX link:HAS_PARTY(endId, startId, begins, ends, audience)
WHERE
  link.endId = organization.id AND
  link.startId >= '' AND
  link.begins IS NOT NULL AND
  link.ends IS NOT NULL AND
  link.audience IS NOT NULL AND
  current(link) AND
  visible(deal)
RETURN deal, link
ORDER BY link.endId, link.startId, link.id

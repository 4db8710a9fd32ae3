// What was handed over to the organisation, the earliest first.
MATCH (organization)<-[link:TO]-(handoverEvent:HandoverEvent)
WHERE current(link) AND visible(handoverEvent)
RETURN handoverEvent, link
ORDER BY handoverEvent.from, handoverEvent.id, link.id

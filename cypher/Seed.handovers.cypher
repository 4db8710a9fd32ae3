// How the seed was handed over, the earliest first.
MATCH (seed)<-[link:OF]-(handoverEvent:HandoverEvent)
WHERE current(link) AND visible(handoverEvent)
RETURN handoverEvent, link
ORDER BY handoverEvent.from, handoverEvent.id, link.id

// What was handed over out of the programme, the earliest first.
MATCH (programme)<-[link:CAME_FROM]-(handoverEvent:HandoverEvent)
WHERE current(link) AND visible(handoverEvent)
RETURN handoverEvent, link
ORDER BY handoverEvent.from, handoverEvent.id, link.id

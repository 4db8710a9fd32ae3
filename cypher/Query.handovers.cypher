// The hand-overs, by id; a company and another programme are different kinds.
MATCH (handoverEvent:HandoverEvent)
WHERE handoverEvent.id >= '' AND visible(handoverEvent) AND ($kind IS NULL OR handoverEvent.kind = $kind)
RETURN handoverEvent
ORDER BY handoverEvent.id

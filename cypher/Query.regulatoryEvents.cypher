// The steps before authorities, by id.
MATCH (regulatoryEvent:RegulatoryEvent)
WHERE regulatoryEvent.id >= '' AND visible(regulatoryEvent) AND ($kind IS NULL OR regulatoryEvent.kind = $kind)
RETURN regulatoryEvent
ORDER BY regulatoryEvent.id

// The steps before authorities that the organisation took or whose result it holds, the earliest first.
MATCH (organization)<-[link:HELD_BY]-(regulatoryEvent:RegulatoryEvent)
WHERE current(link) AND visible(regulatoryEvent)
RETURN regulatoryEvent, link
ORDER BY regulatoryEvent.from, regulatoryEvent.id, link.id

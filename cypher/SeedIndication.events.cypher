// The steps before authorities for this indication, the earliest first.
MATCH (seedIndication)<-[link:ABOUT]-(regulatoryEvent:RegulatoryEvent)
WHERE current(link) AND visible(regulatoryEvent)
RETURN regulatoryEvent, link
ORDER BY regulatoryEvent.from, regulatoryEvent.id, link.id

// The steps of the product before authorities, the earliest first.
MATCH (product)<-[link:ABOUT]-(regulatoryEvent:RegulatoryEvent)
WHERE current(link) AND visible(regulatoryEvent)
RETURN regulatoryEvent, link
ORDER BY regulatoryEvent.from, regulatoryEvent.id, link.id

// The steps before authorities of the products and indications of the seed, the earliest first.
CALL (seed) {
  MATCH (seed)<-[from:DERIVED_FROM]-(product:Product)<-[about:ABOUT]-(event:RegulatoryEvent)
  WHERE current(from) AND current(about) AND visible(product)
  RETURN event
    UNION
  MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)<-[about:ABOUT]-(event:RegulatoryEvent)
  WHERE current(has) AND current(about) AND visible(indication)
  RETURN event
}
WITH event
WHERE visible(event)
RETURN event AS regulatoryEvent
ORDER BY event.from, event.id

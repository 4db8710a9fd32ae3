// The designations of the indication: SAKIGAKE, pioneering, orphan.
MATCH (seedIndication)<-[about:ABOUT]-(event:RegulatoryEvent)
WHERE current(about) AND visible(event) AND event.kind ENDS WITH '_DESIGNATION'
WITH DISTINCT event.kind AS kind
RETURN kind
ORDER BY kind

// The indication it is about.
MATCH (regulatoryEvent)-[link:ABOUT]->(seedIndication:SeedIndication)
WHERE current(link) AND visible(seedIndication)
RETURN seedIndication
ORDER BY seedIndication.id

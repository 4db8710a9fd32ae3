// What the programme demands of its projects, by id.
MATCH (programme)-[link:OBLIGES]->(obligation:Obligation)
WHERE current(link) AND visible(obligation)
RETURN obligation, link
ORDER BY obligation.id, link.id

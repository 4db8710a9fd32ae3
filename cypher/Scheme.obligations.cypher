// What is demanded in this scheme alone, by id.
MATCH (scheme)<-[link:APPLIES_TO]-(obligation:Obligation)
WHERE current(link) AND visible(obligation)
RETURN obligation, link
ORDER BY obligation.id, link.id

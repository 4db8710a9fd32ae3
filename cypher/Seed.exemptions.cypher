// The obligations that the seed need not meet, by id.
MATCH (seed)-[link:EXEMPT_FROM]->(obligation:Obligation)
WHERE current(link) AND visible(obligation)
RETURN obligation, link
ORDER BY obligation.id, link.id

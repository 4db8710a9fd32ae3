// The funded project that was advised.
MATCH (consultation)-[link:ADVISED]->(award:Award)
WHERE current(link) AND visible(award)
RETURN award
ORDER BY award.id

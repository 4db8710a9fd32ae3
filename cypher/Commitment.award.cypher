// The funded project it is for.
MATCH (commitment)-[link:TOWARDS]->(award:Award)
WHERE current(link) AND visible(award)
RETURN award
ORDER BY award.id

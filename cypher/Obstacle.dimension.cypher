// The dimension of readiness that it weakens.
MATCH (obstacle)-[link:WEAKENS]->(readinessDimension:ReadinessDimension)
WHERE current(link) AND visible(readinessDimension)
RETURN readinessDimension
ORDER BY readinessDimension.id

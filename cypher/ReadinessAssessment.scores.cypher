// The scores, the weakest first; a dimension without a row is unknown.
MATCH (readinessAssessment)-[link:SCORES]->(readinessDimension:ReadinessDimension)
WHERE current(link) AND visible(readinessDimension)
RETURN readinessDimension, link
ORDER BY link.score, readinessDimension.id, link.id

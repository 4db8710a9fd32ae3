// A score of readiness outside of 0 to 5.
MATCH (assessment:ReadinessAssessment)-[scores:SCORES]->(dimension:ReadinessDimension)
WHERE scores.retracted > $in.today AND NOT scores.score IN [0, 1, 2, 3, 4, 5]
RETURN assessment.id + ' ' + dimension.code AS fact, toString(scores.score) AS given
ORDER BY fact

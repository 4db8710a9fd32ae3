// What the gate asks for, by dimension.
MATCH (stageGate)-[demands:DEMANDS]->(dimension:ReadinessDimension)
WHERE current(demands) AND visible(dimension)
RETURN dimension, demands.score AS score, demands.certainty AS certainty
ORDER BY dimension.id, demands.id

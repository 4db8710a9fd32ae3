// An assessment scores a dimension.
UNWIND $in.rows AS row
MATCH (assessment:ReadinessAssessment {id: row.assessment})
MATCH (dimension:ReadinessDimension {id: row.dimension})
WITH row, assessment, dimension,
  NOT EXISTS { (assessment)-[stated:SCORES]->(dimension) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (assessment)-[joined:SCORES {id: link.id}]->(dimension)
  SET joined += link)
RETURN row.position AS position, written

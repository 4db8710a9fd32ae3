// An obstacle weakens a dimension of readiness.
UNWIND $in.rows AS row
MATCH (obstacle:Obstacle {id: row.obstacle})
MATCH (dimension:ReadinessDimension {id: row.dimension})
WITH row, obstacle, dimension,
  NOT EXISTS { (obstacle)-[stated:WEAKENS]->(dimension) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (obstacle)-[joined:WEAKENS {id: link.id}]->(dimension)
  SET joined += link)
RETURN row.position AS position, written

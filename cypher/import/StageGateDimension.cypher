// A stage gate asks for a score in a dimension.
UNWIND $in.rows AS row
MATCH (gate:StageGate {id: row.gate})
MATCH (dimension:ReadinessDimension {id: row.dimension})
WITH row, gate, dimension,
  NOT EXISTS { (gate)-[stated:DEMANDS]->(dimension) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (gate)-[joined:DEMANDS {id: link.id}]->(dimension)
  SET joined += link)
RETURN row.position AS position, written

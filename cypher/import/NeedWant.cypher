// A need asks for a modality or a disease.
UNWIND $in.rows AS row
MATCH (need:Need {id: row.need})
MATCH (target:Entity {id: row.target})
WITH row, need, target,
  NOT EXISTS { (need)-[stated:WANTS]->(target) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (need)-[wants:WANTS {id: link.id}]->(target)
  SET wants += link)
RETURN row.position AS position, written

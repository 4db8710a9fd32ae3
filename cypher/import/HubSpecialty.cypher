// A hub is strong in a modality or a disease.
UNWIND $in.rows AS row
MATCH (hub:Hub {id: row.hub})
MATCH (target:Entity {id: row.target})
WITH row, hub, target,
  NOT EXISTS { (hub)-[stated:SPECIALISES_IN]->(target) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (hub)-[strong:SPECIALISES_IN {id: link.id}]->(target)
  SET strong += link)
RETURN row.position AS position, written

// A company works on a modality or a disease.
UNWIND $in.rows AS row
MATCH (organization:Organization {id: row.organization})
MATCH (target:Entity {id: row.target})
WITH row, organization, target,
  NOT EXISTS { (organization)-[stated:FOCUSES_ON]->(target) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (organization)-[focus:FOCUSES_ON {id: link.id}]->(target)
  SET focus += link)
RETURN row.position AS position, written

// An organisation goes on as another.
UNWIND $in.rows AS row
MATCH (predecessor:Organization {id: row.predecessor})
MATCH (successor:Organization {id: row.successor})
WITH row, predecessor, successor,
  NOT EXISTS { (predecessor)-[stated:SUCCEEDED_BY]->(successor) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (predecessor)-[followed:SUCCEEDED_BY {id: link.id}]->(successor)
  SET followed += link)
RETURN row.position AS position, written

// A programme goes on in another.
UNWIND $in.rows AS row
MATCH (predecessor:Programme {id: row.predecessor})
MATCH (successor:Programme {id: row.successor})
WITH row, predecessor, successor,
  NOT EXISTS { (predecessor)-[stated:SUCCEEDED_BY]->(successor) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (predecessor)-[followed:SUCCEEDED_BY {id: link.id}]->(successor)
  SET followed += link)
RETURN row.position AS position, written

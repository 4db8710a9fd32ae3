// A company belongs to another.
UNWIND $in.rows AS row
MATCH (subsidiary:Organization {id: row.subsidiary})
MATCH (parent:Organization {id: row.parent})
WITH row, subsidiary, parent,
  NOT EXISTS { (subsidiary)-[stated:SUBSIDIARY_OF]->(parent) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (subsidiary)-[joined:SUBSIDIARY_OF {id: link.id}]->(parent)
  SET joined += link)
RETURN row.position AS position, written

// A programme is part of another.
UNWIND $in.rows AS row
MATCH (part:Programme {id: row.part})
MATCH (whole:Programme {id: row.whole})
WITH row, part, whole,
  NOT EXISTS { (part)-[stated:PART_OF]->(whole) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (part)-[joined:PART_OF {id: link.id}]->(whole)
  SET joined += link)
RETURN row.position AS position, written

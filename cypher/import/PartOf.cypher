// An organisation is part of another.
UNWIND $in.rows AS row
MATCH (part:Organization {id: row.part})
MATCH (whole:Organization {id: row.whole})
WITH row, part, whole,
  NOT EXISTS { (part)-[stated:PART_OF]->(whole) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (part)-[belongs:PART_OF {id: link.id}]->(whole)
  SET belongs += link)
RETURN row.position AS position, written

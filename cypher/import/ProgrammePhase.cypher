// A programme supports a phase.
UNWIND $in.rows AS row
MATCH (programme:Programme {id: row.programme})
MATCH (phase:Phase {id: row.phase})
WITH row, programme, phase,
  NOT EXISTS { (programme)-[stated:SPANS]->(phase) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (programme)-[joined:SPANS {id: link.id}]->(phase)
  SET joined += link)
RETURN row.position AS position, written

// How far a seed has come for an indication.
UNWIND $in.rows AS row
MATCH (indication:SeedIndication {id: row.indication})
MATCH (phase:Phase {id: row.phase})
WITH row, indication, phase,
  NOT EXISTS { (indication)-[stated:IN_PHASE]->(phase) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (indication)-[stay:IN_PHASE {id: link.id}]->(phase)
  SET stay += link)
RETURN row.position AS position, written

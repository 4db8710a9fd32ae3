// A gate that a development of a kind of product passes before it enters a phase. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (stageGate:Entity {id: row.id})
WITH row, stageGate, coalesce(stageGate.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET stageGate:StageGate, stageGate += row {.nameJa, .nameEn, .productClasses, .number, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, stageGate, written
OPTIONAL MATCH (phase:Phase {id: row.opens})
FOREACH (link IN CASE WHEN written THEN row.opening ELSE [] END |
  MERGE (stageGate)-[opening:OPENS {id: link.id}]->(phase)
  SET opening += link)
RETURN row.position AS position, written

// The applications that protect one invention in several countries. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (patentFamily:Entity {id: row.id})
WITH row, patentFamily, coalesce(patentFamily.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET patentFamily:PatentFamily, patentFamily += row {.titleJa, .titleEn, .familyId, .earliestPriority, .ipc, .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

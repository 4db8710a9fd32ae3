// How far a development has come; ranked. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (phase:Entity {id: row.id})
WITH row, phase, coalesce(phase.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET phase:Phase, phase += row {.code, .rank, .nameJa, .nameEn, .known, .audience, .sources, .certainty,
    .fingerprint})
RETURN row.position AS position, written

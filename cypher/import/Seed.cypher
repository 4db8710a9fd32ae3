// A research seed that can be licensed. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (seed:Entity {id: row.id})
WITH row, seed, coalesce(seed.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET seed:Seed, seed += row {.kind, .titleJa, .titleEn, .summaryJa, .summaryEn, .productClasses, .deviceClass,
    .target, .mechanism, .created, .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

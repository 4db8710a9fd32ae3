// One of the twelve things that must be ready before a company takes a seed, scored 0 to 5. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (readinessDimension:Entity {id: row.id})
WITH row, readinessDimension, coalesce(readinessDimension.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET readinessDimension:ReadinessDimension, readinessDimension += row {.nameJa, .nameEn, .code, .anchor1, .anchor3, .anchor5, .topics, .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

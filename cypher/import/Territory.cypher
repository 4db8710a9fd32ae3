// Where a right holds. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (territory:Entity {id: row.id})
WITH row, territory, coalesce(territory.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET territory:Territory, territory += row {.code, .nameJa, .nameEn, .known, .audience, .sources, .certainty,
    .fingerprint})
RETURN row.position AS position, written

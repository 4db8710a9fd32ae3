// What keeps a seed from the market: a mismatch between academia and companies, or a problem of the field. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (obstacle:Entity {id: row.id})
WITH row, obstacle, coalesce(obstacle.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET obstacle:Obstacle, obstacle += row {.nameJa, .nameEn, .code, .view, .textJa, .textEn, .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

// What an organisation can be. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (role:Entity {id: row.id})
WITH row, role, coalesce(role.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET role:Role, role += row {.code, .nameJa, .nameEn, .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

// A public programme. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (programme:Entity {id: row.id})
WITH row, programme, coalesce(programme.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET programme:Programme, programme.searchType = 'type_PROGRAMME', programme += row {.nameJa, .nameEn, .code, .ministry, .status, .purposeJa, .purposeEn,
    .schemes, .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

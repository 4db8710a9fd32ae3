// What a product is made of or works by. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (modality:Entity {id: row.id})
WITH row, modality, coalesce(modality.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET modality:Modality, modality.searchType = 'type_MODALITY', modality += row {.code, .nameJa, .nameEn, .level, .productClass, .known, .audience,
    .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

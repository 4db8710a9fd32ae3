// A disease or a group of diseases. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (disease:Entity {id: row.id})
WITH row, disease, coalesce(disease.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET disease:Disease, disease.searchType = 'type_DISEASE', disease += row {.nameJa, .nameEn, .mondo, .mesh, .icd10, .nando, .known, .audience, .sources,
    .certainty, .fingerprint})
RETURN row.position AS position, written

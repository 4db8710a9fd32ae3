// A descriptor of the MeSH tree of diseases. A disease that the data files describe keeps what they say; the tree adds
// what they do not have.
UNWIND $in.rows AS row
MERGE (disease:Entity {id: row.id})
WITH row, disease, coalesce(disease.vocabularyFingerprint <> row.fingerprint, true) AS written,
  coalesce(disease.sources <> row.sources, false) AS described
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET disease:Disease, disease.searchType = 'type_DISEASE', disease.vocabularyFingerprint = row.fingerprint, disease.mesh = row.mesh,
    disease.treeNumbers = row.treeNumbers, disease.synonyms = row.synonyms,
    disease.narrowerTerms = row.narrowerTerms,
    disease.nameEn = CASE WHEN described THEN coalesce(disease.nameEn, row.nameEn) ELSE row.nameEn END)
FOREACH (_ IN CASE WHEN written AND NOT described THEN [1] ELSE [] END |
  SET disease += row {.known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

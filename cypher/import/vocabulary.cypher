// The diseases under whose names studies may be found.
MATCH (disease:Disease)
WHERE disease.audience = 'PUBLIC' AND disease.certainty <> 'SYNTHETIC'
RETURN disease.id AS id, coalesce(disease.synonyms, [disease.nameEn]) AS names,
  coalesce(disease.narrowerTerms, []) AS narrower, disease.vocabularyFingerprint IS NOT NULL AS inTree

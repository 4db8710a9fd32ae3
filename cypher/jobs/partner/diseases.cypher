// What the diseases are called, in English: words that a study's text may keep.
MATCH (disease:Disease)
WHERE disease.audience = 'PUBLIC'
RETURN [name IN [disease.nameEn] + coalesce(disease.synonyms, []) + coalesce(disease.narrowerTerms, []) WHERE name IS NOT NULL] AS names

// The diseases, by id.
MATCH (disease:Disease)
WHERE disease.id >= '' AND visible(disease)
RETURN disease
ORDER BY disease.id

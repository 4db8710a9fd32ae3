// The diseases that both are for, by id.
MATCH (disease:Disease)
WHERE disease.id IN pipelineOverlap.diseases AND visible(disease)
RETURN disease
ORDER BY disease.id

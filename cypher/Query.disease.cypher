// The disease with this id.
MATCH (disease:Disease {id: $id})
WHERE visible(disease)
RETURN disease

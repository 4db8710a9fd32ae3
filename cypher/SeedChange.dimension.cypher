// The dimension of readiness that changes.
MATCH (readinessDimension:ReadinessDimension {id: seedChange.dimensionId})
WHERE visible(readinessDimension)
RETURN readinessDimension

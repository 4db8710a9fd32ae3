// The dimension.
MATCH (readinessDimension:ReadinessDimension {id: gapClosed.dimensionId})
WHERE visible(readinessDimension)
RETURN readinessDimension

// The dimensions of readiness, by id.
MATCH (readinessDimension:ReadinessDimension)
WHERE readinessDimension.id >= '' AND visible(readinessDimension)
RETURN readinessDimension
ORDER BY readinessDimension.id

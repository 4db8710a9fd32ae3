// The dimensions of readiness that the scheme helps with, by id.
MATCH (scheme)-[helps:ADDRESSES]->(readinessDimension:ReadinessDimension)
WHERE current(helps) AND visible(readinessDimension)
RETURN readinessDimension
ORDER BY readinessDimension.id

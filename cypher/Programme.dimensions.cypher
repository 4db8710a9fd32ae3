// The dimensions of readiness that the programme raises, by id.
MATCH (programme)-[link:ADDRESSES]->(readinessDimension:ReadinessDimension)
WHERE current(link) AND visible(readinessDimension)
RETURN readinessDimension, link
ORDER BY readinessDimension.id, link.id

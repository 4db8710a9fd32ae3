// The programmes that make seeds readier in the dimension, by id.
MATCH (dimension:ReadinessDimension {id: dimensionStanding.dimensionId})<-[helps:ADDRESSES]-(programme:Programme)
WHERE current(helps) AND visible(dimension) AND visible(programme)
RETURN programme
ORDER BY programme.id

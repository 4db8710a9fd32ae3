// The schemes that make seeds readier in the dimension and are open on the day, by id.
MATCH
  (dimension:ReadinessDimension {id: dimensionStanding.dimensionId})<-[helps:ADDRESSES]-
  (scheme:Scheme)<-[offered:HAS_SCHEME]-
  (programme:Programme)
WHERE current(helps) AND current(offered) AND visible(dimension) AND visible(scheme) AND visible(programme)
WITH DISTINCT scheme
RETURN scheme
ORDER BY scheme.id

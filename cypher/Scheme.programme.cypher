// The programme it belongs to.
MATCH (scheme)<-[link:HAS_SCHEME]-(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme
ORDER BY programme.id

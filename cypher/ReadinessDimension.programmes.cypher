// The programmes that make seeds readier in it, by id.
MATCH (readinessDimension)<-[link:ADDRESSES]-(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme, link
ORDER BY programme.id, link.id

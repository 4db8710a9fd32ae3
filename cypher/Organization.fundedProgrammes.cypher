// The programmes the organisation funds, by id.
MATCH (organization)<-[link:FUNDED_BY]-(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme, link
ORDER BY programme.id, link.id

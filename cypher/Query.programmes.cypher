// The programmes, by id.
MATCH (programme:Programme)
WHERE programme.id >= '' AND visible(programme)
RETURN programme
ORDER BY programme.id

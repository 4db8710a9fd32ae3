// The programmes asked that report no such figure, by id.
MATCH (programme:Programme)
WHERE programme.id IN outcomeTotal.silent AND visible(programme)
RETURN programme
ORDER BY programme.id

// The programme they went to.
MATCH (programme:Programme {id: programmeFlow.programme})
WHERE visible(programme)
RETURN programme

// The programme they came from.
MATCH (programme:Programme {id: programmeFlow.source})
WHERE visible(programme)
RETURN programme

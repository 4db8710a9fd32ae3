// The programme with this id.
MATCH (programme:Programme {id: $id})
WHERE visible(programme)
RETURN programme

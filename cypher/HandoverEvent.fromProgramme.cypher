// The programme it came from.
MATCH (handoverEvent)-[link:CAME_FROM]->(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme
ORDER BY programme.id

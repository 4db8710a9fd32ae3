// The programme it is about.
MATCH (statement)-[link:ABOUT]->(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme
ORDER BY programme.id

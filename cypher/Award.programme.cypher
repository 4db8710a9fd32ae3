// The programme the project is funded under.
MATCH (award)-[link:UNDER]->(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme
ORDER BY programme.id

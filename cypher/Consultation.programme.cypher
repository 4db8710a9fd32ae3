// The programme whose projects were advised.
MATCH (consultation)-[link:ADVISED]->(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme
ORDER BY programme.id

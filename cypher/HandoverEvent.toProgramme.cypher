// The programme it went to.
MATCH (handoverEvent)-[link:TO]->(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme
ORDER BY programme.id

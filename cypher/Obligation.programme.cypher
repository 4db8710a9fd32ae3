// The programme that demands it.
MATCH (obligation)<-[link:OBLIGES]-(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme
ORDER BY programme.id

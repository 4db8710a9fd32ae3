// The programme that reports the figure.
MATCH (programmeOutcome)<-[link:ACHIEVED]-(programme:Programme)
WHERE current(link) AND visible(programme)
RETURN programme
ORDER BY programme.id

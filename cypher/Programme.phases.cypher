// The phases of development that the programme supports, the earliest first.
MATCH (programme)-[link:SPANS]->(phase:Phase)
WHERE current(link) AND visible(phase)
RETURN phase.code AS phase, link.since AS since, link.until AS until
ORDER BY phase.rank, phase.code, link.id

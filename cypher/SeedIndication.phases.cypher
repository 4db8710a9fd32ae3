// The phases the indication went through, the earliest first.
MATCH (seedIndication)-[link:IN_PHASE]->(phase:Phase)
WHERE current(link) AND visible(phase)
RETURN phase.code AS phase, link
ORDER BY link.from, phase.rank, link.id

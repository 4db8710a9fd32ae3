// The furthest phase the indication is in.
MATCH (seedIndication)-[stays:IN_PHASE]->(phase:Phase)
WHERE current(stays) AND visible(phase)
WITH phase
ORDER BY phase.rank DESC, phase.code
LIMIT 1
RETURN phase.code AS phase

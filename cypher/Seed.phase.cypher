// The furthest phase that any indication of the seed is in.
MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stays:IN_PHASE]->(phase:Phase)
WHERE current(has) AND current(stays) AND visible(indication) AND visible(phase)
WITH phase
ORDER BY phase.rank DESC, phase.code
LIMIT 1
RETURN phase.code AS phase

// The phase that is entered when the gate is passed.
MATCH (stageGate)-[opening:OPENS]->(phase:Phase)
WHERE current(opening) AND visible(phase)
RETURN phase.code AS opens

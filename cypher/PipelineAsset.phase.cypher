// The furthest phase the asset is in.
MATCH (pipelineAsset)-[stays:IN_PHASE]->(phase:Phase)
WHERE current(stays) AND visible(phase)
WITH phase
ORDER BY phase.rank DESC, phase.code
LIMIT 1
RETURN phase.code AS phase

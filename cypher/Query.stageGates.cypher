// The stage gates of all kinds of product, by id.
MATCH (stageGate:StageGate)
WHERE stageGate.id >= '' AND visible(stageGate)
RETURN stageGate
ORDER BY stageGate.id

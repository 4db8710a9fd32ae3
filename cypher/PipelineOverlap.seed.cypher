// The seed.
MATCH (seed:Seed {id: pipelineOverlap.seed})
WHERE visible(seed)
RETURN seed

// The latest run of a job that changed the graph.
MERGE (run:Entity {id: $in.id})
SET run:Run, run += {job: $in.job, asOf: $in.asOf, version: $in.version, known: $in.asOf, audience: 'PUBLIC', sources: [],
  certainty: 'VERIFIED'}
RETURN run.version AS version

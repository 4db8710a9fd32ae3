// The latest run of a job that changed the graph.
MERGE (run:Entity {id: $id})
SET run:Run, run += {job: $job, asOf: $asOf, version: $version, known: $asOf, audience: 'PUBLIC', sources: [],
  certainty: 'VERIFIED'}
RETURN run.version AS version

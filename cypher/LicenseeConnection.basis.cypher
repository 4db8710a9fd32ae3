// What was used for the list: the weights and rules asked for, the days, and the version of the data.
OPTIONAL MATCH (run:Run)
WITH max(run.version) AS version
RETURN
  $profile AS profile,
  $usedWeights AS weights,
  $usedGates AS gates,
  $territory AS territory,
  $field AS field,
  $asOf AS asOf,
  $knownAt AS knownAt,
  version AS dataVersion

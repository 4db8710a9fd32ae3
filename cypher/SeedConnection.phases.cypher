// How many seeds have each phase as their furthest. Seeds at the same phases count together before these are compared.
CALL (seed) {
  MATCH (seed)-[stands:STANDS_AT]->(phase:Phase)
  WHERE current(stands)
  RETURN collect(phase) AS phases
}
WITH phases, count(*) AS seeds
CALL (phases) {
  UNWIND phases AS phase
  WITH phase
  WHERE visible(phase)
  RETURN max([phase.rank, phase.code]) AS furthest
}
WITH furthest, sum(seeds) AS count
RETURN furthest[1] AS phase, count
ORDER BY coalesce(furthest[0], 1000)

// How many seeds have each phase as their furthest.
CALL (seed) {
  MATCH (seed)-[stands:STANDS_AT]->(phase:Phase)
  WHERE current(stands) AND visible(phase)
  RETURN max([phase.rank, phase.code]) AS furthest
}
WITH furthest, count(*) AS count
RETURN furthest[1] AS phase, count
ORDER BY coalesce(furthest[0], 1000)

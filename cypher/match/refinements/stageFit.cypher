// The company works at the phase the seed is in.
// Strength: 1 inside the range of phases the company works at, 0.34 less for each phase outside. Source: domain brief S7.
MATCH (seed:Seed)-[stands:STANDS_AT]->(phase:Phase)
WHERE current(stands) AND visible(seed) AND visible(phase) AND phase.rank < 90
WITH seed, phase
ORDER BY phase.rank DESC
WITH seed, head(collect(phase)) AS phase
MATCH (company:Company)-[works:WORKS_AT]->(reached:Phase)
WHERE current(works) AND visible(company) AND visible(reached) AND reached.rank < 90
WITH
  seed,
  company,
  phase,
  min(reached.rank) AS lowest,
  max(reached.rank) AS highest,
  collect(DISTINCT works.via)[..3] AS evidence
WITH
  seed,
  company,
  phase,
  evidence,
  CASE
    WHEN phase.rank < lowest THEN lowest - phase.rank
    WHEN phase.rank > highest THEN phase.rank - highest
    ELSE 0
  END AS distance
RETURN
  CASE
    WHEN distance > 2 THEN 0.0
    ELSE 1.0 - 0.34 * distance
  END AS strength,
  evidence,
  {nameJa: phase.nameJa, nameEn: phase.nameEn, distance: distance} AS detail

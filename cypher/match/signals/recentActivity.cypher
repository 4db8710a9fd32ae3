// The company has been active in the diseases of the seed lately.
// Strength: exp(-years since the latest activity / 3), 0 to 1. Source: domain brief S20.
MATCH (seed:Seed)-[aim:AIMED_AT]->(disease:Disease)<-[active:ACTIVE_IN]-(company:Company)
WHERE
  current(aim) AND
  current(active) AND
  visible(seed) AND
  visible(disease) AND
  visible(company) AND
  aim.closeness = 1.0 AND
  active.closeness = 1.0 AND
  active.from > date('0001-01-01')
WITH seed, company, max(active.from) AS latest, collect(DISTINCT active.via)[..5] AS evidence
WITH seed, company, latest, evidence, duration.inDays(latest, $asOf).days / 365.25 AS years
RETURN exp(- years / 3.0) AS strength, evidence, {latest: toString(latest), years: years} AS detail

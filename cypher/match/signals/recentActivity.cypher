// The company has been active in the very diseases of the seed lately, walked from the seed.
// Strength: exp(-years since the latest activity / 3), 0 to 1. Source: domain brief S20.
MATCH (seed:Seed)-[aim:AIMED_AT]->(disease:Disease)
WHERE current(aim) AND visible(seed) AND visible(disease)
WITH DISTINCT disease
MATCH (disease)<-[active:ACTIVE_IN]-(company:Company)
WHERE active.from > date('0001-01-01') AND current(active)
WITH company, disease, max(active.from) AS day, max([active.from, disease.id, active.via, disease]) AS about
WITH company, max(day) AS latest, collect(about) AS about
WHERE visible(company)
WITH company, latest, about, duration.inDays(latest, $asOf).days / 365.25 AS years
RETURN exp(- years / 3.0) AS strength, about, {latest: toString(latest), years: years} AS detail

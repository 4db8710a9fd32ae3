// The company works on the diseases of the seed, walked from the seed. Each disease of the seed meets the company where they
// are closest: at itself or up to two steps up the tree from either side; rare meeting points count more.
// Strength: 1 - exp(-sum over the seed's diseases of the best rarity x closeness x closeness / 1.5), 0 to 1. Source: domain
// brief S2; the most informative common ancestor is that of Resnik (1995).
MATCH (seed:Seed)-[aim:AIMED_AT]->(disease:Disease)
WHERE current(aim) AND visible(seed) AND visible(disease)
WITH DISTINCT disease
MATCH (disease)-[within:WITHIN]->(meeting:Disease)
WHERE current(within)
WITH disease, meeting, max(within.closeness) AS closeness
WITH meeting, collect([disease, closeness]) AS aims
WHERE visible(meeting)
WITH meeting, meeting.id AS place, coalesce(meeting.rarity, 0.5) AS rarity, aims
MATCH (meeting)<-[reaches:REACHES]-(company)
USING INDEX reaches:REACHES(endId, begins, ends, audience, closeness)
WHERE
  reaches.endId = place AND
  reaches.begins IS NOT NULL AND
  reaches.ends IS NOT NULL AND
  reaches.audience IS NOT NULL AND
  reaches.closeness IS NOT NULL AND
  current(reaches)
UNWIND aims AS aim
WITH
  company,
  aim[0] AS disease,
  max(aim[1] * rarity * reaches.closeness) AS best,
  max([aim[1] * rarity * reaches.closeness, place, reaches.begins, reaches, meeting]) AS about
WITH company, sum(best) AS shared, collect([about[0], about[1], about[3].via, about[4]]) AS about
WHERE visible(company)
RETURN 1.0 - exp(- shared / 1.5) AS strength, about, {count: size(about)} AS detail

// The company has stated a need that the seed meets, in its disease, its modality or both.
// Direction: for. Strength: of the best need, the share of what it wants that is met, a disease one or two steps below the one
// wanted counting 0.5 and 0.25; a need that has ended is none. Source: domain brief S10.
MATCH (seed:Seed)-[aims:AIMED_AT|BASED_ON]->(field:Disease|Modality)<-[seeks:SEEKS]-(company:Company)
WHERE current(aims) AND current(seeks) AND visible(seed) AND visible(field) AND visible(company)
WITH
  seed,
  company,
  seeks.via AS need,
  field:Disease AS isDisease,
  max(seeks.share * seeks.closeness) AS met,
  max([seeks.share * seeks.closeness, field.id, seeks.via, field]) AS about
WITH seed, company, need, sum(met) AS met, collect(about) AS about
WITH seed, company, max(met) AS met, collect([met, need, about]) AS about
RETURN met AS strength, reduce(all = [], one IN about | all + one[2]) AS about, {count: size(about)} AS detail

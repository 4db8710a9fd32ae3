// The company works on the diseases of the seed. Rare diseases count more, wider ones (up to two steps up the tree) less.
// Strength: 1 - exp(-sum(rarity x closeness) / 1.5), 0 to 1, rising with every shared disease. Source: domain brief S2;
// rarity is an information content as in Resnik (1995).
MATCH (seed:Seed)-[aim:AIMED_AT]->(disease:Disease)<-[active:ACTIVE_IN]-(company:Company)
WHERE current(aim) AND current(active) AND visible(seed) AND visible(disease) AND visible(company)
WITH seed, company, disease, max(aim.closeness * active.closeness) AS closeness, min(active.via) AS via
WITH seed, company, disease, closeness, via, coalesce(disease.rarity, 0.5) * closeness AS share
ORDER BY share DESC, disease.id
WITH
  seed,
  company,
  sum(share) AS shared,
  count(*) AS diseases,
  collect(disease.id)[..3] + collect(DISTINCT via)[..2] AS evidence,
  collect(coalesce(disease.nameJa, disease.nameEn))[..3] AS namesJa,
  collect(coalesce(disease.nameEn, disease.nameJa))[..3] AS namesEn
RETURN 1.0 - exp(- shared / 1.5) AS strength, evidence, {count: diseases, namesJa: namesJa, namesEn: namesEn} AS detail

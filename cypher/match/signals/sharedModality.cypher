// The company has experience with the modality of the seed.
// Strength: 1.0 for the same leaf, 0.7 for the same class, 0.4 for the same group. Source: domain brief S1 and section 2.5.
MATCH (seed:Seed)-[based:BASED_ON]->(modality:Modality)<-[skilled:EXPERIENCED_IN]-(company:Company)
WHERE current(based) AND current(skilled) AND visible(seed) AND visible(modality) AND visible(company)
WITH seed, company, modality, min(skilled.via) AS via
WITH seed, company, max(modality.level) AS level, collect([modality.level, modality.id, via, modality]) AS about
RETURN
  CASE level
    WHEN 3 THEN 1.0
    WHEN 2 THEN 0.7
    ELSE 0.4
  END AS strength, about, {level: level} AS detail

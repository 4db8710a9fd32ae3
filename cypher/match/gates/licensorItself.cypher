// The company owns or originated the seed: it cannot license it from itself (domain brief G4).
MATCH (seed:Seed)-[owns:OWNED_BY|ORIGINATED_AT]->(company:Company)
WHERE current(owns) AND visible(seed) AND visible(company)
WITH seed, company, owns
ORDER BY owns.from, owns.id
WITH seed, company, head(collect(owns)) AS owns
RETURN
  company.id AS fact,
  owns.since AS since,
  owns.certainty AS certainty,
  owns.sources AS sources,
  {nameJa: company.nameJa, nameEn: company.nameEn} AS detail

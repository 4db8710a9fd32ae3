// The company has worked with an institution of the seed before.
// Strength: 1 - exp(-sum of exp(-years since each tie / 6)), 0 to 1. Source: domain brief S5; prior ties (Thursby & Thursby).
MATCH
  (seed:Seed)-[home:ORIGINATED_AT|OWNED_BY|LED_BY]->
  (institution:Organization)-[tie:COLLABORATED_WITH]->
  (company:Company)
WHERE
  current(home) AND
  current(tie) AND
  visible(seed) AND
  visible(institution) AND
  visible(company) AND
  NOT EXISTS {
    MATCH (seed)<-[about:ABOUT]-(deal:Deal {id: tie.via})
    WHERE current(about) AND visible(deal)
  }
WITH DISTINCT seed, company, institution, tie
WITH
  seed,
  company,
  sum(
    CASE
      WHEN tie.from > date('0001-01-01') THEN exp(- duration.inDays(tie.from, $asOf).days / 2191.5)
      ELSE 0.2
    END) AS warmth,
  count(DISTINCT tie.via) AS ties,
  max(tie.from) AS latest,
  collect([tie.from, institution.id, tie.via, institution]) AS about
RETURN 1.0 - exp(- warmth) AS strength, about, {count: ties, latest: toString(latest)} AS detail

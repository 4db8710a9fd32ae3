// The seeds of the programme that have no company as of the day asked although the demand is in force, by id.
MATCH
  (obligation)<-[obliges:OBLIGES]-(programme:Programme)<-[under:UNDER]-(award:Award)-[advances:ADVANCES]->(seed:Seed)
WHERE
  current(obliges) AND
  current(under) AND
  current(advances) AND
  visible(programme) AND
  visible(award) AND
  visible(seed) AND
  obligation.kind IN ['COMPANY_REQUIRED', 'MATCHING_FUND'] AND
  obligation.force = 'IN_FORCE'
WITH DISTINCT obligation, award, seed
WHERE
  NOT EXISTS {
    MATCH (award)-[takesPart:HAS_PARTICIPANT]->(company:Company)
    WHERE current(takesPart) AND visible(company)
  } AND
  NOT EXISTS {
    MATCH (seed)<-[towards:TOWARDS]-(commitment:Commitment)
    WHERE current(towards) AND visible(commitment)
  } AND
  NOT EXISTS {
    MATCH (seed)-[exempt:EXEMPT_FROM]->(obligation)
    WHERE current(exempt)
  }
WITH DISTINCT seed
RETURN seed
ORDER BY seed.id

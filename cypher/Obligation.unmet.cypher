// The seeds that have no company as of the day asked although the demand is in force for them, by id.
CALL (obligation) {
  MATCH (obligation)-[applies:APPLIES_TO]->(scheme:Scheme)<-[type:OF_TYPE]-(seed:Seed)
  WHERE current(applies) AND current(type) AND visible(scheme)
  RETURN seed
    UNION
  MATCH
    (obligation)-[applies:APPLIES_TO]->
    (scheme:Scheme)<-[under:UNDER_SCHEME]-
    (award:Award)-[advances:ADVANCES]->
    (seed:Seed)
  WHERE current(applies) AND current(under) AND current(advances) AND visible(scheme) AND visible(award)
  RETURN seed
}
WITH DISTINCT obligation, seed
WHERE
  visible(seed) AND
  obligation.kind IN ['COMPANY_REQUIRED', 'MATCHING_FUND'] AND
  obligation.force = 'IN_FORCE' AND
  NOT EXISTS {
    MATCH (seed)<-[advances:ADVANCES]-(award:Award)-[takesPart:HAS_PARTICIPANT]->(company:Company)
    WHERE current(advances) AND current(takesPart) AND visible(award) AND visible(company)
  } AND
  NOT EXISTS {
    MATCH (seed)<-[towards:TOWARDS]-(commitment:Commitment)
    WHERE current(towards) AND current(commitment) AND visible(commitment)
  } AND
  NOT EXISTS {
    MATCH (seed)<-[about:ABOUT]-(deal:Deal)
    WHERE current(about) AND visible(deal)
  } AND
  NOT EXISTS {
    MATCH (seed)-[exempt:EXEMPT_FROM]->(obligation)
    WHERE current(exempt)
  }
RETURN seed
ORDER BY seed.id

// Takes away what an older run of this freeze wrote, some links at a time.
MATCH (run:PartnerRun {id: $in.id})
CALL (run) {
  MATCH (run)-[counts:COUNTS]->(:Company)
  RETURN counts AS link
  LIMIT 20000
  UNION ALL
  MATCH (run)<-[:PLACED_IN]-(seed:Seed)-[alike:RESEMBLES_STUDIES_OF|RESEMBLES_PARTNERED_BY]->(:Company)
  WHERE alike.run = run.id
  RETURN alike AS link
  LIMIT 20000
  UNION ALL
  MATCH (run)<-[placed:PLACED_IN]-(seed:Seed)
  WHERE NOT EXISTS { MATCH (seed)-[alike:RESEMBLES_STUDIES_OF|RESEMBLES_PARTNERED_BY]->(:Company) WHERE alike.run = run.id }
  RETURN placed AS link
  LIMIT 20000
  UNION ALL
  MATCH (:Organization)-[past:PARTNERED_WITH|SHARES_CIRCLE_WITH]->(:Company)
  WHERE past.run = run.id
  RETURN past AS link
  LIMIT 20000
}
DELETE link
RETURN count(*) AS gone

// Where the seeds of the programme went, by fiscal year.
MATCH (programme)<-[under:UNDER]-(award:Award)-[advances:ADVANCES]->(seed:Seed)
WHERE current(under) AND current(advances) AND visible(award) AND visible(seed)
WITH DISTINCT programme, seed
OPTIONAL MATCH (programme)<-[came:CAME_FROM]-(event:HandoverEvent)-[of:OF]->(seed)
WHERE current(came) AND current(of) AND visible(event)
OPTIONAL MATCH (event)-[to:TO]->(target:Organization|Programme)
WHERE current(to) AND visible(target)
WITH
  programme.id AS source,
  CASE
    WHEN event IS NOT NULL THEN event.kind
    WHEN
      EXISTS {
        MATCH (seed)-[stands:STANDS_AT]->(phase:Phase {code: 'STOPPED'})
        WHERE current(stands) AND visible(phase)
      }
      THEN 'STOPPED'
    ELSE 'NO_RECORD'
  END AS kind,
  target.id AS target,
  CASE
    WHEN event.since IS NOT NULL THEN (event.from - duration({months: 3})).year
  END AS fiscalYear,
  collect(DISTINCT seed.id) AS seeds,
  collect(DISTINCT event.certainty) AS certainties
RETURN source, kind, target AS company, target AS programme, fiscalYear, size(seeds) AS count, seeds, certainties
ORDER BY coalesce(fiscalYear, 9999), kind, coalesce(target, '')

// The seeds taken on by the fiscal year in which support began, the earliest first.
MATCH (hub)-[support:SUPPORTS]->(seed:Seed)
USING INDEX support:SUPPORTS(startId, endId, begins, ends, audience)
WHERE
  support.startId = hub.id AND
  support.endId >= '' AND
  support.begins IS NOT NULL AND
  support.ends IS NOT NULL AND
  support.audience IS NOT NULL AND
  current(support) AND
  visible(seed)
WITH
  CASE
    WHEN support.since IS NOT NULL THEN (support.from - duration({months: 3})).year
  END AS fiscalYear,
  count(
    CASE
      WHEN support.insideHub THEN 1
    END) AS inside,
  count(
    CASE
      WHEN NOT support.insideHub THEN 1
    END) AS outside,
  count(
    CASE
      WHEN support.insideHub IS NULL THEN 1
    END) AS notStated,
  collect(DISTINCT support.certainty) AS certainties
RETURN
  fiscalYear,
  inside,
  outside,
  notStated,
  CASE
    WHEN inside + outside > 0 THEN toFloat(outside) / (inside + outside)
  END AS share,
  certainties
ORDER BY coalesce(fiscalYear, 9999)

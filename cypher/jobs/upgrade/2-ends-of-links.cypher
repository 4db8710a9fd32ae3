// The ids of the ends of links that lists walk, stated or derived, and what they start at where one list must tell them apart: the indexes of lists hold
// these, and an older Hashi did not write them.
MATCH (start:Entity)
WHERE start.id > $in.after
WITH start
ORDER BY start.id
LIMIT $in.size
CALL (start) {
  MATCH (start)-[link]->(end:Entity)
  WHERE link.startId IS NULL AND (link.id STARTS WITH type(link) + ':' OR type(link) IN ['BASED_ON', 'AIMED_AT', 'REACHES'])
  SET link.startId = start.id, link.endId = end.id
  SET link.startKind =
    CASE
      WHEN NOT type(link) IN ['FOR', 'HAS_MODALITY', 'LED_BY', 'BASED_ON', 'AIMED_AT'] THEN null
      WHEN start:Seed THEN start.kind
      WHEN start:SeedIndication THEN 'SeedIndication'
      ELSE 'PipelineAsset'
    END
  RETURN count(*) AS written
}
RETURN CASE WHEN count(start) = $in.size THEN max(start.id) END AS last, sum(written) AS changed

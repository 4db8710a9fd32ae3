// Seed SHOWN_TO company: each approach, with its outcome and reasons. A reason that is not disclosed is none, so such an approach is left out.
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)<-[about:ABOUT]-(approach:Approach)-[to:TO]->(end:Company)
    WHERE NOT 'UNDISCLOSED' IN coalesce(approach.reasons, [])
    RETURN end, approach.id AS via, approach.outcome AS outcome, coalesce(approach.reasons, []) AS reasons, [about, approach, to] AS parts
  }
  WITH DISTINCT seed, end, via, parts, outcome, reasons
  WITH seed, end, via, outcome, reasons, 'SHOWN_TO|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:SHOWN_TO {id: id}]->(end)
  WITH seed, end, via, outcome, reasons, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.outcome <> outcome OR old.reasons <> reasons
  MERGE (seed)-[link:SHOWN_TO {id: id}]->(end)
  SET link += fact, link.via = via, link.outcome = outcome, link.reasons = reasons
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written) AS changed

// Seed STANDS_AT phase: the phases of its indications.
MATCH (seed:Seed)
WHERE seed.id > $after
WITH seed
ORDER BY seed.id
LIMIT $size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stays:IN_PHASE]->(end:Phase)
    RETURN end, indication.id AS via, [has, indication, stays] AS parts
  }
  WITH seed, end, via, head(collect(parts)) AS parts
  WITH seed, end, via, 'STANDS_AT|' + seed.id + '|' + via + '|' + end.id AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:STANDS_AT {id: id}]->(end)
  WITH seed, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (seed)-[link:STANDS_AT {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $size THEN max(seed.id) END AS last, sum(written) AS changed

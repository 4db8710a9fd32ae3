// Seed STANDS_AT phase: the phases of its indications.
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stays:IN_PHASE]->(end:Phase)
    RETURN end, indication.id AS via, [has, indication, stays] AS parts
  }
  WITH DISTINCT seed, end, via, parts
  WITH seed, end, via, 'STANDS_AT|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:STANDS_AT {id: id}]->(end)
  WITH seed, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (seed)-[link:STANDS_AT {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written) AS changed

// Seed AIMED_AT disease: the diseases of its indications. What is no longer derived goes.
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stands:FOR]->(end:Disease)
    RETURN end, indication.id AS via, [has, indication, stands] AS parts
  }
  WITH DISTINCT seed, end, via, parts
  WITH seed, end, via, 'AIMED_AT|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:AIMED_AT {id: id}]->(end)
  WITH seed, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.startKind <> seed.kind
  MERGE (seed)-[link:AIMED_AT {id: id}]->(end)
  SET link += fact, link.via = via, link.startId = seed.id, link.endId = end.id, link.startKind = seed.kind
  RETURN count(link) AS written
}
CALL (seed) {
  OPTIONAL MATCH (seed)-[wide:AIMED_AT]->(:Disease)
  WHERE wide.closeness < 1.0
  DELETE wide
  RETURN count(wide) AS gone
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written + gone) AS changed

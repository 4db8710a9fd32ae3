// Seed AIMED_AT disease: the diseases of its indications (closeness 1) and those one and two steps up the tree (0.5, 0.25).
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stands:FOR]->(disease:Disease)
    CALL (disease) {
      RETURN disease AS end, 1.0 AS closeness
      UNION ALL
      MATCH (disease)-[rises:IS_A]->(end:Disease)
      WHERE rises.retracted = date('9999-12-31')
      RETURN end, 0.5 AS closeness
      UNION ALL
      MATCH (disease)-[rises:IS_A]->(:Disease)-[further:IS_A]->(end:Disease)
      WHERE rises.retracted = date('9999-12-31') AND further.retracted = date('9999-12-31')
      RETURN end, 0.25 AS closeness
    }
    RETURN end, indication.id AS via, closeness, [has, indication, stands] AS parts
  }
  WITH seed, end, via, parts, max(closeness) AS closeness
  WITH seed, end, via, closeness, 'AIMED_AT|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:AIMED_AT {id: id}]->(end)
  WITH seed, end, via, closeness, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.closeness <> closeness
  MERGE (seed)-[link:AIMED_AT {id: id}]->(end)
  SET link += fact, link.via = via, link.closeness = closeness
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written) AS changed

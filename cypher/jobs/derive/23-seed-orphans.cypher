// Seed ORPHAN_FOR disease: a designation for a rare disease of one of its indications.
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stands:FOR]->(end:Disease)
    MATCH (indication)<-[about:ABOUT]-(event:RegulatoryEvent)
    WHERE event.kind = 'ORPHAN_DESIGNATION'
    RETURN end, event.id AS via, [has, indication, stands, about, event] AS parts
  }
  WITH DISTINCT seed, end, via, parts
  WITH seed, end, via, 'ORPHAN_FOR|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:ORPHAN_FOR {id: id}]->(end)
  WITH seed, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (seed)-[link:ORPHAN_FOR {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written) AS changed

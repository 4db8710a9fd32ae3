// Seed BASED_ON modality: its modalities and all wider ones.
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[has:HAS_MODALITY]->(modality:Modality)
    CALL (modality) {
      RETURN modality AS end
      UNION ALL
      MATCH (modality)-[:BROADER]->(end:Modality)
      RETURN end
      UNION ALL
      MATCH (modality)-[:BROADER]->(:Modality)-[:BROADER]->(end:Modality)
      RETURN end
    }
    RETURN end, modality.id AS via, [has] AS parts
  }
  WITH DISTINCT seed, end, via, parts
  WITH seed, end, via, 'BASED_ON|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:BASED_ON {id: id}]->(end)
  WITH seed, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.startKind <> seed.kind
  MERGE (seed)-[link:BASED_ON {id: id}]->(end)
  SET link += fact, link.via = via, link.startId = seed.id, link.endId = end.id, link.startKind = seed.kind
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written) AS changed

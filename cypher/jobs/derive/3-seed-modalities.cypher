// Seed BASED_ON modality: its modalities and all wider ones.
MATCH (seed:Seed)
WHERE seed.id > $after
WITH seed
ORDER BY seed.id
LIMIT $size
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
  WITH seed, end, via, head(collect(parts)) AS parts
  WITH seed, end, via, 'BASED_ON|' + seed.id + '|' + via + '|' + end.id AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:BASED_ON {id: id}]->(end)
  WITH seed, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (seed)-[link:BASED_ON {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $size THEN max(seed.id) END AS last, sum(written) AS changed

// Disease WITHIN disease: itself (closeness 1) and those one and two steps up the tree (0.5, 0.25).
MATCH (disease:Disease)
WHERE disease.id > $in.after
WITH disease
ORDER BY disease.id
LIMIT $in.size
CALL (disease) {
  CALL (disease) {
    RETURN disease AS end, 1.0 AS closeness, [disease] AS parts
    UNION ALL
    MATCH (disease)-[rises:IS_A]->(end:Disease)
    RETURN end, 0.5 AS closeness, [rises] AS parts
    UNION ALL
    MATCH (disease)-[rises:IS_A]->(:Disease)-[further:IS_A]->(end:Disease)
    RETURN end, 0.25 AS closeness, [rises, further] AS parts
  }
  WITH disease, end, closeness, parts, 'WITHIN|' + disease.id + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (disease)-[old:WITHIN {id: id}]->(end)
  WITH disease, end, closeness, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.closeness <> closeness
  MERGE (disease)-[link:WITHIN {id: id}]->(end)
  SET link += fact, link.closeness = closeness
  RETURN count(link) AS written
}
RETURN CASE WHEN count(disease) = $in.size THEN max(disease.id) END AS last, sum(written) AS changed

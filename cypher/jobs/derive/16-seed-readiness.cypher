// Seed SCORED_ON readiness dimension: the scores of its assessments.
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)<-[of:OF]-(assessment:ReadinessAssessment)-[scores:SCORES]->(end:ReadinessDimension)
    RETURN end, assessment.id AS via, scores.score AS score, [of, assessment, scores] AS parts
  }
  WITH DISTINCT seed, end, via, parts, score
  WITH seed, end, via, score, 'SCORED_ON|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:SCORED_ON {id: id}]->(end)
  WITH seed, end, via, score, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.score <> score
  MERGE (seed)-[link:SCORED_ON {id: id}]->(end)
  SET link += fact, link.via = via, link.score = score
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written) AS changed

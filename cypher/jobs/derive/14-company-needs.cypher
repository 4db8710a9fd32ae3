// Company SEEKS disease or modality: what its stated needs want, and the diseases up to two steps below (closeness 0.5, 0.25).
// The share is that of the want in its need: a need for a modality in a disease is met by half with one of them.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company)-[states:STATES]->(need:Need)
    CALL (need) {
      MATCH (need)-[:WANTS]->(wanted:Disease|Modality)
      RETURN count(DISTINCT CASE WHEN wanted:Disease THEN 'disease' ELSE 'modality' END) AS kinds
    }
    CALL (need) {
      MATCH (need)-[wants:WANTS]->(end:Modality)
      RETURN end, 1.0 AS closeness, [wants] AS ways
      UNION ALL
      MATCH (need)-[wants:WANTS]->(:Disease)<-[within:WITHIN]-(end:Disease)
      RETURN end, within.closeness AS closeness, [wants, within] AS ways
    }
    RETURN end, need.id AS via, closeness, 1.0 / kinds AS share, [states, need] + ways AS parts
  }
  WITH DISTINCT company, end, via, parts, closeness, share
  WITH company, end, via, closeness, share, 'SEEKS|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:SEEKS {id: id}]->(end)
  WITH company, end, via, closeness, share, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.closeness <> closeness OR old.share <> share
  MERGE (company)-[link:SEEKS {id: id}]->(end)
  SET link += fact, link.via = via, link.closeness = closeness, link.share = share
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

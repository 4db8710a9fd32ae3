// The pull of a disease or modality: its share of all links between companies and records of its kind. In a graph in which every
// company and every record keeps as many links as it has, and nothing else counts, a company with k links is linked to it
// with the probability 1 - (1 - pull)^k. Public facts only.
CALL () {
  MATCH (record:Disease)
  RETURN
    record,
    COUNT {
      MATCH (record)<-[active:ACTIVE_IN]-(company:Company)
      WHERE active.audience = 'PUBLIC' AND active.retracted = date('9999-12-31')
      RETURN DISTINCT company
    } AS links
  UNION ALL
  MATCH (record:Modality {level: 3})
  RETURN
    record,
    COUNT {
      MATCH (record)<-[skilled:EXPERIENCED_IN]-(company:Company)
      WHERE skilled.audience = 'PUBLIC' AND skilled.retracted = date('9999-12-31')
      RETURN DISTINCT company
    } AS links
}
WITH record:Disease AS isDisease, collect([record, links]) AS records, sum(links) AS total
UNWIND records AS one
WITH one[0] AS record, CASE WHEN total > 0 THEN round(toFloat(one[1]) / total, 9) ELSE 0.0 END AS pull
CALL (record, pull) {
  WITH record, pull
  WHERE record.pull IS NULL OR record.pull <> pull
  SET record.pull = pull
  RETURN count(*) AS written
}
RETURN null AS last, sum(written) AS changed

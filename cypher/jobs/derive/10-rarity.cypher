// Disease.rarity: 1 - ln(1 + n) / ln(1 + N), n of N seeds and companies at the disease or up to two steps below it. 0 means
// everybody, 1 nobody. An information content scaled to 0..1 (Resnik 1995; Seco, Veale and Hayes 2004). Public facts only.
MATCH (disease:Disease)
WHERE disease.id > $in.after
WITH disease
ORDER BY disease.id
LIMIT $in.size
CALL (disease) {
  CALL (disease) {
    MATCH (disease)<-[reaches:REACHES]-(one)
    WHERE reaches.audience = 'PUBLIC' AND reaches.retracted = date('9999-12-31')
    RETURN one
    UNION ALL
    MATCH (disease)<-[within:WITHIN]-(:Disease)<-[aim:AIMED_AT]-(one)
    WHERE
      within.audience = 'PUBLIC' AND
      within.retracted = date('9999-12-31') AND
      aim.audience = 'PUBLIC' AND
      aim.retracted = date('9999-12-31')
    RETURN one
  }
  RETURN count(DISTINCT one) AS interested
}
WITH disease, interested, COUNT { (:Seed) } + COUNT { (:Company) } AS everybody
WITH disease, CASE WHEN everybody > 0 THEN round(1.0 - log(1.0 + interested) / log(1.0 + everybody), 6) END AS rarity
CALL (disease, rarity) {
  WITH disease, rarity
  WHERE rarity IS NOT NULL AND (disease.rarity IS NULL OR disease.rarity <> rarity)
  SET disease.rarity = rarity
  RETURN count(*) AS written
}
RETURN CASE WHEN count(disease) = $in.size THEN max(disease.id) END AS last, sum(written) AS changed

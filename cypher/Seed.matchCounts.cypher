// How many companies are ranked, excluded and without evidence: every company once.
CALL (seed) {
  gateHalves()
}
CALL (seed) {
  fitHalves()
}
CALL (seed) {
  CALL (seed) {
    CALL (seed) {
      strengths()
    }
    RETURN company, {signal: signal, strength: strength} AS one
      UNION ALL
    MATCH (company:Company)
    WHERE company.id >= '' AND visible(company)
    RETURN company, null AS one
  }
  RETURN company, collect(one) AS found
}
CALL (company) {
  gateHalves()
}
CALL (company) {
  fitHalves()
}
WITH
  seed,
  gatesOfSeed,
  company,
  gatesOfCompany,
  CASE
    WHEN size(found) > 0 AND size($required) > 0 THEN found + fits()
    WHEN size(found) > 0 THEN found
  END AS known
WITH
  CASE
    WHEN size(gates()) > 0 THEN 'EXCLUDED'
    WHEN known IS NULL THEN 'NO_EVIDENCE'
    ELSE 'RANKED'
  END AS status
WITH
  count(*) AS companies,
  sum(
    CASE status
      WHEN 'RANKED' THEN 1
      ELSE 0
    END) AS ranked,
  sum(
    CASE status
      WHEN 'EXCLUDED' THEN 1
      ELSE 0
    END) AS excluded,
  sum(
    CASE status
      WHEN 'NO_EVIDENCE' THEN 1
      ELSE 0
    END) AS noEvidence
RETURN companies, ranked, excluded, noEvidence

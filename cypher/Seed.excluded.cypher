// The companies that a rule excludes, by id, each with every rule it breaks and the fact. What speaks for a company is read
// only where something is required of it.
CALL (seed) {
  gateHalves()
}
CALL (seed) {
  fitHalves()
}
CALL (seed) {
  CALL (seed) {
    WITH *
    WHERE size($required) > 0
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
  fitsOfSeed,
  company,
  gatesOfCompany,
  fitsOfCompany,
  CASE
    WHEN size(found) > 0 THEN found + fits()
  END AS known
WITH company, gates() AS exclusions
WHERE size(exclusions) > 0
RETURN company, exclusions
ORDER BY company.id

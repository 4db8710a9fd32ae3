// The companies of which no signal knows anything for the seed and that no rule excludes, by id.
CALL (seed) {
  gateHalves()
}
CALL (seed) {
  CALL (seed) {
    CALL (seed) {
      strengths()
    }
    RETURN company, 1 AS signals
      UNION ALL
    MATCH (company:Company)
    WHERE company.id >= '' AND visible(company)
    RETURN company, 0 AS signals
  }
  RETURN company, sum(signals) AS signals
}
WITH seed, gatesOfSeed, company, null AS known, signals
WHERE signals = 0
CALL (company) {
  gateHalves()
}
WITH company, gates() AS exclusions
WHERE size(exclusions) = 0
RETURN company AS organization
ORDER BY company.id

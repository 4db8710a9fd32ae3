// The companies that a rule excludes, by id, each with every rule it breaks and the fact.
CALL (seed) {
  gateHalves()
}
MATCH (company:Company)
WHERE company.id >= '' AND visible(company)
CALL (company) {
  gateHalves()
}
WITH company, gates() AS exclusions
WHERE size(exclusions) > 0
RETURN company, exclusions
ORDER BY company.id

// The companies that could license the seed, the best first: some signal knows them, and no gate stops them. They are sorted
// before they meet the gates, so that a page asks the gates about no more companies than it takes to fill it.
CALL (seed) {
  gateHalves()
}
CALL (seed) {
  fitHalves()
}
CALL (seed) {
  CALL (seed) {
    strengths()
  }
  RETURN company, collect({signal: signal, strength: strength}) AS found
}
CALL (company) {
  fitHalves()
}
WITH seed, gatesOfSeed, fitsOfSeed, company, fitsOfCompany, found + fits() AS known
WITH seed, gatesOfSeed, fitsOfSeed, company, fitsOfCompany, known, score() AS score
ORDER BY score DESC, company.id
CALL (company) {
  gateHalves()
}
WITH seed, fitsOfSeed, company, fitsOfCompany, known, score, gates() AS exclusions
WHERE size(exclusions) = 0
RETURN company, score, coverage() AS coverage, reasons() AS reasons, exposure() AS exposure
ORDER BY score DESC, company.id

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
    signals()
  }
  RETURN company, collect({signal: signal, strength: strength, about: about, detail: detail}) AS found
}
CALL (company) {
  fitHalves()
}
WITH gatesOfSeed, company, found + fits() AS known
WITH gatesOfSeed, company, known, score() AS score
ORDER BY score DESC, company.id
CALL (company) {
  gateHalves()
}
WITH company, known, score, gates() AS exclusions
WHERE size(exclusions) = 0
RETURN company, score, coverage() AS coverage, reasons() AS reasons
ORDER BY score DESC, company.id

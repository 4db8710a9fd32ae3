// The companies that could license the seed, the best first: some signal knows them, and no gate stops them.
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
  gateHalves()
}
WITH fitsOfSeed, company, found, gates() AS exclusions
WHERE size(exclusions) = 0
CALL (company) {
  fitHalves()
}
WITH company, found + fits() AS known
WITH company, known, score() AS score
RETURN company, score, coverage() AS coverage, reasons() AS reasons
ORDER BY score DESC, company.id

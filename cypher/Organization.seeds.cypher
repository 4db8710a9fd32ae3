// The seeds that the company could license, the best first; the same score as seen from the seed.
WITH organization AS company
WHERE company:Company
CALL (company) {
  gateHalves()
}
CALL (company) {
  fitHalves()
}
CALL (company) {
  CALL (company) {
    signals()
  }
  WITH seed, signal, strength, about, detail
  WHERE seed.kind = $kind
  RETURN seed, collect({signal: signal, strength: strength, about: about, detail: detail}) AS found
}
CALL (seed) {
  gateHalves()
}
WITH seed, fitsOfCompany, found, gates() AS exclusions
WHERE size(exclusions) = 0
CALL (seed) {
  fitHalves()
}
WITH seed, found + fits() AS known
WITH seed, known, score() AS score
RETURN seed, score, coverage() AS coverage, reasons() AS reasons
ORDER BY score DESC, seed.id

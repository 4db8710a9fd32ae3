// The seeds that the company could license, the best first; the same score as seen from the seed.
WITH organization AS company
WHERE company:Company
MATCH (seed:Seed)
WHERE seed.kind = $kind AND seed.id >= '' AND visible(seed)
CALL (seed, company) {
  CALL (seed, company) {
    signals()
  }
  RETURN collect({signal: signal, strength: strength, evidence: evidence, detail: detail}) AS found
}
WITH seed, company, found
WHERE size(found) > 0
CALL (seed, company) {
  CALL (seed, company) {
    gates()
  }
  RETURN count(*) AS broken
}
WITH seed, company, found, broken
WHERE broken = 0
CALL (seed, company) {
  CALL (seed, company) {
    refinements()
  }
  RETURN collect({signal: signal, strength: strength, evidence: evidence, detail: detail}) AS refined
}
WITH seed, found + refined AS known
WITH seed, known, score() AS score
RETURN seed, score, coverage() AS coverage, reasons() AS reasons
ORDER BY score DESC, seed.id

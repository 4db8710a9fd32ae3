// The companies that could license the seed, the best first: some signal knows them, and no gate stops them.
CALL (seed) {
  signals()
}
WITH seed, company, collect({signal: signal, strength: strength, evidence: evidence, detail: detail}) AS found
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
WITH company, found + refined AS known
WITH company, known, score() AS score
RETURN company, score, coverage() AS coverage, reasons() AS reasons
ORDER BY score DESC, company.id

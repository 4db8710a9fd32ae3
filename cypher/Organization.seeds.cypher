// The seeds that the company could license, the best first; the same score as seen from the seed. They are sorted before they
// meet the gates, so that a page asks the gates about no more seeds than it takes to fill it.
WITH organization AS company
WHERE company:Company
CALL (company) {
  gateHalves()
}
CALL (company) {
  fitHalves()
}
// Where the company says nothing of itself, only what seeds say alone can make a fit: the others need not be read.
WITH
  company,
  gatesOfCompany,
  fitsOfCompany,
  $weights['popularity'] <> 0 OR
  company.prefecture IS NOT NULL OR
  company.country IS NOT NULL OR
  fitsOfCompany.phases.highest IS NOT NULL OR
  size(fitsOfCompany.licences) + size(fitsOfCompany.record) > 0 AS tells,
  COLLECT {
    MATCH (company)<-[shown:SHOWN_TO]-(seed:Seed)
    WHERE current(shown) AND visible(seed)
    RETURN seed
  } AS shownSeeds
CALL (company) {
  CALL (company) {
    strengths()
  }
  RETURN seed, collect({signal: signal, strength: strength}) AS found
}
WITH
  company,
  gatesOfCompany,
  fitsOfCompany,
  seed,
  found,
  tells OR
  seed IN shownSeeds OR
  EXISTS {
    MATCH (seed)-[scored:SCORED_ON]->(dimension:ReadinessDimension)
    WHERE current(scored) AND visible(dimension)
  } AS isTold
CALL (isTold, seed) {
  fitHalves()
}
WITH company, gatesOfCompany, fitsOfCompany, seed, fitsOfSeed, found + fits() AS known
WITH company, gatesOfCompany, fitsOfCompany, seed, fitsOfSeed, known, score() AS score
ORDER BY score DESC, seed.id
CALL (seed) {
  gateHalves()
}
WITH company, fitsOfCompany, seed, fitsOfSeed, known, score, gates() AS exclusions
WHERE size(exclusions) = 0
RETURN seed, score, coverage() AS coverage, reasons() AS reasons
ORDER BY score DESC, seed.id

// One seed and one company: ranked with reasons, excluded by a rule, or nothing known.
MATCH (seed:Seed {id: $seed})
MATCH (company:Company {id: $company})
WHERE visible(seed) AND visible(company)
CALL (seed, company) {
  CALL (seed, company) {
    strengths()
  }
  RETURN collect({signal: signal, strength: strength}) AS found
}
CALL (seed) {
  gateHalves()
}
CALL (company) {
  gateHalves()
}
CALL (seed) {
  fitHalves()
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
WITH seed, fitsOfSeed, company, fitsOfCompany, known, gates() AS exclusions
WITH seed, fitsOfSeed, company, fitsOfCompany, exclusions, known, known IS NOT NULL AS isKnown, score() AS score
RETURN
  CASE
    WHEN size(exclusions) > 0 THEN 'EXCLUDED'
    WHEN isKnown THEN 'RANKED'
    ELSE 'NO_EVIDENCE'
  END AS status,
  seed,
  company,
  exclusions,
  CASE
    WHEN isKnown THEN score
  END AS score,
  CASE
    WHEN isKnown THEN coverage()
  END AS coverage,
  CASE
    WHEN isKnown THEN reasons()
    ELSE []
  END AS reasons

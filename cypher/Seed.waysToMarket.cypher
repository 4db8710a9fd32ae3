// The ways to the market on one scale: companies directly, and ventures tied to an established company with the licence. A
// bridge has for each signal the stronger of the two, less 5 points (the weight of S17) for one more hand-over.
CALL (seed) {
  gateHalves()
}
CALL (seed) {
  fitHalves()
}
CALL (seed) {
  CALL (seed) {
    CALL (seed) {
      strengths()
    }
    RETURN company, collect({signal: signal, strength: strength}) AS found
  }
  RETURN collect({company: company, found: found}) AS all
}
CALL (all) {
  UNWIND all AS one
  WITH one.company AS venture
  WHERE venture:Venture
  MATCH (venture)-[tie:TIED_TO]-(partner:Company)
  WHERE current(tie) AND visible(partner) AND tie.audience <> 'CONFIDENTIAL' AND NOT partner:Venture
  WITH venture, partner, max([tie.weight, tie.id, tie.via]) AS best
  RETURN collect({venture: venture, partner: partner, via: best[2]}) AS ties
}
UNWIND all + [tie IN ties | {company: tie.partner, found: []}] AS one
WITH seed, gatesOfSeed, fitsOfSeed, ties, one.company AS company, collect(one.found) AS lists
WITH seed, gatesOfSeed, fitsOfSeed, ties, company, reduce(every = [], list IN lists | every + list) AS found
CALL (company) {
  fitHalves()
}
CALL (company) {
  gateHalves()
}
WITH
  seed,
  gatesOfSeed,
  fitsOfSeed,
  ties,
  company,
  fitsOfCompany,
  gatesOfCompany,
  size(found) > 0 AS isKnown,
  found + fits() AS known
WITH seed, ties, company, isKnown, known, score() AS score, gates() AS exclusions
WHERE size(exclusions) = 0
WITH seed, ties, collect({company: company, isKnown: isKnown, known: known, score: score}) AS rows
CALL (rows, ties) {
  UNWIND rows AS row
  WITH row
  WHERE row.isKnown
  RETURN 'DIRECT' AS kind, null AS first, row AS last, null AS via, row.score AS score
    UNION ALL
  UNWIND ties AS tie
  WITH
    tie,
    head([row IN rows WHERE row.company = tie.venture]) AS first,
    head([row IN rows WHERE row.company = tie.partner]) AS last
  WHERE first.isKnown AND any(one IN last.known WHERE one.signal = 'licenceFit' AND one.strength >= 0.7)
  RETURN
    'BRIDGE' AS kind,
    first,
    last,
    tie.via AS via,
    round(
      reduce(
        total = -5.0,
        name IN
        $signals |
          total +
          $weights[name] *
          coalesce(
            reduce(
              best = null,
              one IN
              first.known + last.known |
                CASE
                  WHEN one.signal = name AND coalesce(one.strength > best, true) THEN one.strength
                  ELSE best
                END),
            $neutrals[name]
          )),
      12
    ) AS score
}
WITH seed, kind, first, last, via, score
ORDER BY score DESC, last.company.id, coalesce(first.company.id, '')
WITH seed, collect({kind: kind, first: first, last: last, via: via, score: score}) AS best
UNWIND best[..$most] AS way
WITH seed, way.kind AS kind, way.first AS first, way.last AS last, way.via AS via, way.score AS score
CALL (seed, kind, last) {
  MATCH (seed)-[stands:STANDS_AT]->(now:Phase)
  WHERE current(stands) AND visible(now) AND now.rank < 90 AND kind = 'BRIDGE'
  WITH last, max(now.rank) AS rank
  MATCH (company:Company {id: last.company.id})-[works:WORKS_AT]->(phase:Phase)
  WHERE current(works) AND visible(company) AND visible(phase) AND phase.rank > rank AND phase.rank < 90
  WITH phase
  ORDER BY phase.rank, phase.id
  RETURN head(collect(phase.code)) AS takesOverAt
}
RETURN
  kind,
  first.company AS venture,
  last.company AS company,
  score,
  first.score AS ventureScore,
  CASE
    WHEN last.isKnown THEN last.score
  END AS companyScore,
  via,
  takesOverAt,
  [first.company.nameJa, first.company.nameEn, last.company.nameJa, last.company.nameEn] AS names
ORDER BY score DESC, last.company.id, coalesce(first.company.id, '')

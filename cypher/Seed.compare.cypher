// Companies side by side: their places in the whole ranking, and what each signal adds to one and to the next.
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
    UNION ALL
  MATCH (company:Company)
  WHERE company.id IN $companies AND visible(company)
  RETURN company, [] AS found
}
WITH seed, gatesOfSeed, fitsOfSeed, company, collect(found) AS lists
WITH seed, gatesOfSeed, fitsOfSeed, company, reduce(all = [], list IN lists | all + list) AS found
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
  company,
  fitsOfCompany,
  gatesOfCompany,
  size(found) > 0 AS isKnown,
  found + fits() AS known
WITH seed, fitsOfSeed, company, fitsOfCompany, isKnown, known, score() AS score, gates() AS exclusions
ORDER BY score DESC, company.id
WITH
  seed,
  fitsOfSeed,
  collect({
    company: company,
    fits: fitsOfCompany,
    isKnown: isKnown,
    known: known,
    exclusions: exclusions,
    score:
      CASE
        WHEN isKnown THEN score
      END
  }) AS all
WITH seed, fitsOfSeed, all, [row IN all WHERE row.isKnown AND size(row.exclusions) = 0 | row.company.id] AS ranked
WITH
  seed,
  fitsOfSeed,
  ranked,
  [
    row IN all
    WHERE row.company.id IN $companies
    | row {
      .*,
      rank: head([place IN range(0, size(ranked) - 1) WHERE ranked[place] = row.company.id | place + 1]),
      parts:
        [
          name IN $signals
          | {
            signal: name,
            atMost:
              CASE
                WHEN none(one IN row.known WHERE one.signal = name) THEN $weights[name] * (1.0 - $neutrals[name])
              END,
            part:
              $weights[name] *
              coalesce(head([one IN row.known WHERE one.signal = name | one.strength]), $neutrals[name])
          }
        ]
    }
  ] AS chosen
WITH
  seed,
  fitsOfSeed,
  ranked,
  [row IN chosen WHERE row.rank IS NOT NULL] +
  [row IN chosen WHERE row.rank IS NULL AND row.isKnown] +
  [row IN chosen WHERE row.rank IS NULL AND NOT row.isKnown] AS rows
UNWIND range(0, size(rows) - 1) AS place
WITH
  seed,
  fitsOfSeed,
  ranked,
  place,
  rows[place] AS row,
  CASE
    WHEN rows[place].score IS NOT NULL AND rows[place + 1].score IS NOT NULL THEN rows[place + 1]
  END AS other
CALL (row, other) {
  UNWIND range(0, size(row.parts) - 1) AS at
  WITH row.parts[at] AS one, other.parts[at].part AS less
  WITH one, less, one.part - less AS difference
  ORDER BY abs(difference) DESC, one.signal
  RETURN
    collect(
      CASE
        WHEN
          difference IS NOT NULL
          THEN {signal: one.signal, contribution: one.part, other: less, difference: difference}
      END) AS differences
}
WITH
  *,
  [one IN row.parts WHERE row.isKnown AND one.atMost > 0 | one {.signal, .atMost}] AS missing,
  row.company AS company,
  row.fits AS fitsOfCompany,
  row.known AS known,
  CASE
    WHEN size(row.exclusions) > 0 THEN 'EXCLUDED'
    WHEN row.isKnown THEN 'RANKED'
    ELSE 'NO_EVIDENCE'
  END AS status
RETURN
  company,
  status,
  row.rank AS rank,
  size(ranked) AS of,
  row.score AS score,
  CASE
    WHEN row.isKnown THEN coverage()
  END AS coverage,
  CASE
    WHEN row.isKnown THEN reasons()
    ELSE []
  END AS reasons,
  row.exclusions AS exclusions,
  other.company AS next,
  row.score - other.score AS lead,
  CASE
    WHEN other IS NULL THEN []
    ELSE differences
  END AS differences,
  missing,
  company {
    .nameJa,
    .nameEn,
    nextJa: other.company.nameJa,
    nextEn: other.company.nameEn,
    exclusions: [one IN row.exclusions | {rule: one.rule, detail: one.detail}]
  } AS detail
ORDER BY place, company.id

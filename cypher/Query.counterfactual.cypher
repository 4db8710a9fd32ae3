// How a seed and its changed copies rank, each over all companies, and which copies bring the company (or, when none is asked
// about, anybody) among the first. The signals are walked once: no change of the catalogue touches a link that they walk. A
// company that is asked about does not stand among the first; what is before leaves it out, for a licence that it obtains for
// all copies lifts it in the seed's own ranking, too.
MATCH (origin:Seed {id: $seed})
WHERE visible(origin)
OPTIONAL MATCH (target:Company {id: $company})
WHERE visible(target)
WITH origin, target
WHERE target IS NOT NULL OR $company IS NULL
CALL (origin) {
  UNWIND [{id: origin.id, changes: []}] + $copies AS asked
  MATCH (seed:Seed {id: asked.id})
  WHERE visible(seed)
  CALL (seed) {
    gateHalves()
  }
  CALL (seed) {
    fitHalves()
  }
  RETURN collect({seed: seed, changes: asked.changes, gates: gatesOfSeed, fits: fitsOfSeed}) AS copies
}
CALL (origin, copies) {
  CALL (origin) {
    WITH origin AS seed
    CALL (seed) {
      strengths()
    }
    RETURN company, collect({signal: signal, strength: strength}) AS found
  }
  CALL (company) {
    fitHalves()
  }
  CALL (company) {
    gateHalves()
  }
  UNWIND copies AS copy
  WITH
    copy,
    copy.seed AS seed,
    copy.gates AS gatesOfSeed,
    copy.fits AS fitsOfSeed,
    company,
    fitsOfCompany,
    gatesOfCompany,
    found
  WITH copy, seed, gatesOfSeed, company, gatesOfCompany, found + fits() AS known
  WITH copy, company, score() AS score, gates() AS exclusions
  WHERE size(exclusions) = 0
  ORDER BY score DESC, company.id
  WITH copy.seed.id AS id, copy.changes AS changes, collect(company.id) AS ranked
  RETURN collect({id: id, changes: changes, ranked: ranked}) AS rankings
}
WITH
  origin,
  target,
  size(copies) - 1 AS tried,
  coalesce(head([one IN rankings WHERE one.id = origin.id | one.ranked]), []) AS now,
  [copy IN $copies | head([one IN rankings WHERE one.id = copy.id])] AS then
WITH origin, target, tried, now, [other IN now WHERE target IS NULL OR other <> target.id][..$top] AS before, then
WITH
  origin,
  target,
  tried,
  now,
  [
    one IN then
    WHERE one IS NOT NULL
    | {
      changes: one.changes,
      rank: head([place IN range(0, size(one.ranked) - 1) WHERE one.ranked[place] = target.id | place + 1]),
      entersIds: [id IN one.ranked[..$top] WHERE NOT id IN before]
    }
  ] AS changed
RETURN
  origin AS seed,
  target AS company,
  $top AS top,
  head([place IN range(0, size(now) - 1) WHERE now[place] = target.id | place + 1]) AS rank,
  size(now) AS of,
  [
    one IN changed
    WHERE target IS NULL AND size(one.entersIds) > 0 OR target.id IN one.entersIds
    | one {.*, count: size(one.entersIds)}
  ][..10] AS ways,
  tried,
  {ja: target.nameJa, en: target.nameEn} AS names

// In the last five years the company declined a seed of the same class as too early that stood at this phase or a later one. It
// returns when the seed has passed that phase (domain brief S23, goal M6). Only what the viewer may see is used, and no other
// seed is named.
[one IN standingOfCompany
WHERE
  one[0] = 'FINDS_EARLY' AND
  any(own IN lotOfSeed WHERE own[0] = 'STANDS_AT') AND
  all(own IN lotOfSeed WHERE own[0] <> 'STANDS_AT' OR own[1].rank >= 90 OR own[1].rank <= one[1].rank) AND
  one[2].from > $asOf - duration({years: 5}) AND
  any(class IN one[2].classes WHERE class IN seed.productClasses) |
{
  fact: one[2].via,
  since: toString(one[2].from),
  certainty: one[2].certainty,
  sources: one[2].sources,
  detail: {
    isSame: one[2].seedId = seed.id,
    year: one[2].from.year,
    phaseJa: one[1].nameJa,
    phaseEn: one[1].nameEn
  }
}][..1]

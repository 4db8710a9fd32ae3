// How the seed stands: its furthest phase [rank, id, phase], its diseases and modalities, the latest score of each dimension of
// readiness [code, score, id, dimension, day], why it counts as one for a rare disease, what is demanded of it, and to whom it
// was shown, the latest first. One walk, for every fit asks some of it.
MATCH
  (seed)-[has:AIMED_AT|BASED_ON|STANDS_AT|SCORED_ON|ORPHAN_FOR|OBLIGED_BY|EXEMPT_FROM|SHOWN_TO]->
  (record:Disease|Modality|Phase|ReadinessDimension|Obligation|Company)
WHERE current(has) AND visible(record)
WITH type(has) AS kind, has, record
ORDER BY has.from DESC, has.id
WITH collect([kind, record, has]) AS links
RETURN {
  phase:
    reduce(
      best = null,
      one IN
      links |
        CASE
          WHEN
            one[0] = 'STANDS_AT' AND one[1].rank < 90 AND (best IS NULL OR best[0] < one[1].rank)
            THEN [one[1].rank, one[1].id, one[1]]
          ELSE best
        END),
  scope: [one IN links WHERE one[0] IN ['AIMED_AT', 'BASED_ON'] | one[1]],
  scores:
    reduce(
      latest = [],
      one IN
      links |
        CASE
          WHEN
            one[0] = 'SCORED_ON' AND NOT any(other IN latest WHERE other[0] = one[1].code)
            THEN latest + [[one[1].code, one[2].score, one[2].via, one[1], one[2].from]]
          ELSE latest
        END),
  rare: [one IN links WHERE one[0] = 'ORPHAN_FOR' OR one[0] = 'EXEMPT_FROM' AND one[2].reason = 'ORPHAN' | one[1]],
  demands:
    [
      one IN links
      WHERE one[0] = 'OBLIGED_BY' AND NOT any(other IN links WHERE other[0] = 'EXEMPT_FROM' AND other[1] = one[1])
      | one[1]
    ],
  shown: [one IN links WHERE one[0] = 'SHOWN_TO' | [one[1], one[2]]]
} AS half

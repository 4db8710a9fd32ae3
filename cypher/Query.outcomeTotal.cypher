// The sum of a metric over programmes; unlike figures are not added, and a programme that reports none is named.
CALL () {
  MATCH (programme:Programme)-[link:ACHIEVED]->(outcome:ProgrammeOutcome)
  WHERE
    programme.id >= '' AND
    programme.id IN coalesce($programmes, [programme.id]) AND
    current(link) AND
    visible(programme) AND
    visible(outcome) AND
    outcome.metric IN $metrics
  WITH programme, outcome
  ORDER BY programme.id, outcome.id
  RETURN collect({programme: programme.id, outcome: outcome}) AS found
}
WITH [one IN found WHERE one.outcome.value IS NOT NULL] AS figures, [one IN found | one.outcome.id] AS outcomeIds
WITH
  figures,
  outcomeIds,
  reduce(
    all = [], one IN figures | all +
      CASE
        WHEN one.outcome.metric IN all THEN []
        ELSE [one.outcome.metric]
      END) AS kinds,
  reduce(
    all = [],
    one IN
    figures |
      all +
      CASE
        WHEN coalesce(one.outcome.unit, '') IN all THEN []
        ELSE [coalesce(one.outcome.unit, '')]
      END) AS units,
  reduce(
    all = [],
    one IN
    figures |
      all +
      CASE
        WHEN coalesce(one.outcome.period, '') IN all THEN []
        ELSE [coalesce(one.outcome.period, '')]
      END) AS periods
WITH
  figures,
  outcomeIds,
  units,
  CASE
    WHEN size(kinds) > 1 THEN ['UNLIKE_METRICS']
    ELSE []
  END +
  CASE
    WHEN size(units) > 1 THEN ['UNLIKE_UNITS']
    ELSE []
  END +
  CASE
    WHEN size(periods) > 1 THEN ['UNLIKE_PERIODS']
    ELSE []
  END AS refused
WITH *, size(refused) = 0 AND size(figures) > 0 AS isAdded
RETURN
  CASE
    WHEN isAdded THEN reduce(total = 0, one IN figures | total + one.outcome.value)
  END AS total,
  CASE
    WHEN
      isAdded
      THEN head([mark IN ['ABOUT', 'AT_LEAST', 'EXACT'] WHERE any(one IN figures WHERE one.outcome.qualifier = mark)])
  END AS qualifier,
  CASE
    WHEN isAdded THEN units[0]
  END AS unit,
  refused,
  outcomeIds,
  [
    one IN figures
    | {
      value: one.outcome.value,
      unit: one.outcome.unit,
      metric: one.outcome.metric,
      period: one.outcome.period,
      definitionJa: one.outcome.definitionJa,
      definitionEn: one.outcome.definitionEn
    }
  ] AS figures,
  [id IN coalesce($programmes, []) WHERE NOT id IN [one IN figures | one.programme]] AS silent

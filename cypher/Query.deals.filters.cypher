// What every way to a list of deals may be asked besides.
($ids IS NULL OR deal.id IN $ids) AND
($kind IS NULL OR deal.kind = $kind) AND
($signedFrom IS NULL OR
  CASE WHEN deal.signedOn STARTS WITH 'FY' THEN date({year: toInteger(substring(deal.signedOn, 2, 4)), month: 4, day: 1}) ELSE date(deal.signedOn) END >= $signedFrom) AND
($signedUntil IS NULL OR
  CASE WHEN deal.signedOn STARTS WITH 'FY' THEN date({year: toInteger(substring(deal.signedOn, 2, 4)), month: 4, day: 1}) ELSE date(deal.signedOn) END <= $signedUntil) AND
($endedWithinYears IS NULL OR
  CASE WHEN deal.endedOn STARTS WITH 'FY' THEN date({year: toInteger(substring(deal.endedOn, 2, 4)), month: 4, day: 1}) ELSE date(deal.endedOn) END <=
  CASE WHEN deal.signedOn STARTS WITH 'FY' THEN date({year: toInteger(substring(deal.signedOn, 2, 4)), month: 4, day: 1}) ELSE date(deal.signedOn) END + duration({years: $endedWithinYears}))

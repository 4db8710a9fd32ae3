// The agreements about the seed in the order in which they were signed.
CALL (seed) {
  MATCH (seed)<-[on:ON]-(grant:Grant)<-[covers:COVERS]-(deal:Deal)
  WHERE current(on) AND current(covers) AND visible(grant)
  RETURN deal
    UNION
  MATCH (seed)<-[about:ABOUT]-(deal:Deal)
  WHERE current(about)
  RETURN deal
}
WITH deal
WHERE visible(deal)
WITH
  deal.id AS deal,
  CASE
    WHEN deal.signedOn STARTS WITH 'FY' THEN date({year: toInteger(substring(deal.signedOn, 2, 4)), month: 4, day: 1})
    ELSE date(deal.signedOn)
  END AS begins,
  CASE
    WHEN deal.endedOn STARTS WITH 'FY' THEN date({year: toInteger(substring(deal.endedOn, 2, 4)), month: 4, day: 1})
    ELSE date(deal.endedOn)
  END AS ends,
  deal.endReason AS endReason
RETURN deal, begins, ends, endReason, coalesce(endReason STARTS WITH 'RETURNED', false) AS isReturned
ORDER BY coalesce(begins, date('9999-12-31')), deal

// A conditional and time-limited approval of which neither the expiry is stated nor that the source is silent about it.
MATCH (event:RegulatoryEvent)
WHERE
  event.kind = 'CONDITIONAL_TIME_LIMITED_APPROVAL' AND
  event.expires IS NULL AND
  coalesce(event.expiry, 'STATED') = 'STATED'
RETURN event.id AS fact, 'no expiry' AS given
ORDER BY fact

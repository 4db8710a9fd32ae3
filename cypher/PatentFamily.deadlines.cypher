// What must be done by when, counted from the earliest application: 12 months to claim priority, 18 to publication, 30 to the national phase.
WITH patentFamily
WHERE patentFamily.earliestPriority =~ '\\d{4}-\\d{2}-\\d{2}'
UNWIND [['PRIORITY', 12], ['PUBLICATION', 18], ['NATIONAL_PHASE', 30]] AS each
RETURN each[0] AS kind, date(patentFamily.earliestPriority) + duration({months: each[1]}) AS day
ORDER BY day, kind

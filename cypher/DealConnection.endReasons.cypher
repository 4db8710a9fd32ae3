// How many agreements ended for each reason; those without one last.
WITH deal.endReason AS reason, count(*) AS count
RETURN reason, count
ORDER BY reason IS NULL, count DESC, coalesce(reason, '')

// The freeze of the latest run that is complete.
MATCH (run:PartnerRun)
WHERE run.fingerprint IS NOT NULL
RETURN toString(run.frozen) AS frozen
ORDER BY run.frozen DESC
LIMIT 1

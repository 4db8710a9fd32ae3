// The run of a freeze, if it is complete.
MATCH (run:PartnerRun {id: $in.id})
WHERE run.fingerprint IS NOT NULL
RETURN run.fingerprint AS fingerprint

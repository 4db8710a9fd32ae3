// The content with which these studies were written last.
MATCH (trial:Trial)
WHERE trial.id IN $in.ids
RETURN trial.id AS id, trial.fingerprint AS fingerprint

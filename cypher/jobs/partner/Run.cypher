// A run begins: nobody sees it before it is complete.
MERGE (run:Entity {id: $in.id})
SET run:PartnerRun, run.frozen = $in.frozen, run.audience = null, run.fingerprint = null
RETURN run.id AS id

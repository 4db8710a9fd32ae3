// A run is complete: from now on it answers.
WITH $in.fact AS fact
MATCH (run:PartnerRun {id: $in.id})
SET run += fact {.known, .audience, .sources, .certainty, .fingerprint}, run.companies = $in.companies,
  run.partneredStudies = $in.partneredStudies, run.ownStudies = $in.ownStudies, run.terms = $in.terms
RETURN run.id AS id

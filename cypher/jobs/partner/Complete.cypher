// A run is complete: from now on it answers. Its lists have one figure for each company, in the order of their places.
WITH $in.fact AS fact, $in.figures AS figures
MATCH (run:PartnerRun {id: $in.id})
SET run += fact {.known, .audience, .sources, .certainty, .fingerprint}, run += figures {.activities, .partneredCounts, .ownCounts,
  .phaseFits0, .phaseFits1, .phaseFits2, .phaseFits3, .phaseFits4, .phaseFits5, .phaseFits6, .kindFits0, .kindFits1, .kindFits2,
  .kindFits3, .kindFits4, .kindFits5, .kindFits6, .kindFits7, .kindFits8, .kindFits9, .kindFits10, .kindFits11, .ownKindFits0,
  .ownKindFits1, .ownKindFits2, .ownKindFits3, .ownKindFits4, .ownKindFits5, .ownKindFits6, .ownKindFits7, .ownKindFits8,
  .ownKindFits9, .ownKindFits10, .ownKindFits11}, run.companies = $in.companies,
  run.partneredStudies = $in.partneredStudies, run.ownStudies = $in.ownStudies, run.terms = $in.terms
RETURN run.id AS id

// A trial in human beings. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (trial:Entity {id: row.id})
WITH row, trial, coalesce(trial.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET trial:Trial, trial.searchType = 'type_TRIAL', trial += row {.titleJa, .titleEn, .registryIds, .phase, .trialKind, .studyType, .started,
    .conditions, .keywords, .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

// A figure a programme is reported to have reached; never spread over seeds or hubs. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (outcome:Entity {id: row.id})
WITH row, outcome, coalesce(outcome.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET outcome:ProgrammeOutcome, outcome += row {.metric, .value, .qualifier, .unit, .period, .definitionJa,
    .definitionEn, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, outcome, written
OPTIONAL MATCH (programme:Programme {id: row.programme})
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (programme)-[achieved:ACHIEVED {id: link.id}]->(outcome)
  SET achieved += link)
RETURN row.position AS position, written

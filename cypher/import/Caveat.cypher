// A reason not to read a figure as more than it is. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (caveat:Entity {id: row.id})
WITH row, caveat, coalesce(caveat.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET caveat:Caveat, caveat += row {.kind, .textJa, .textEn, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, caveat, written
OPTIONAL MATCH (outcome:ProgrammeOutcome {id: row.outcome})
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (caveat)-[qualifies:QUALIFIES {id: link.id}]->(outcome)
  SET qualifies += link)
RETURN row.position AS position, written

// A sentence of a source that counts as said, not as measured: a reason, a finding, a proposal. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (statement:Entity {id: row.id})
WITH row, statement, coalesce(statement.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET statement:Statement, statement += row {.kind, .locator, .textJa, .textEn, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, statement, written
OPTIONAL MATCH (programme:Programme {id: row.programme})
FOREACH (link IN CASE WHEN written THEN row.about ELSE [] END |
  MERGE (statement)-[about:ABOUT {id: link.id}]->(programme)
  SET about += link)
RETURN row.position AS position, written

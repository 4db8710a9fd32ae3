// What a programme demands of a project from a phase on, with the exceptions that it grants. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (obligation:Entity {id: row.id})
WITH row, obligation, coalesce(obligation.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET obligation:Obligation, obligation += row {.kind, .phase, .exceptions, .force, .textJa, .textEn, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, obligation, written
OPTIONAL MATCH (programme:Programme {id: row.programme})
FOREACH (link IN CASE WHEN written THEN row.obliged ELSE [] END |
  MERGE (programme)-[obliged:OBLIGES {id: link.id}]->(obligation)
  SET obliged += link)
RETURN row.position AS position, written

// A scheme or seed type of a programme: what a project must have to enter, and what it aims at. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (scheme:Entity {id: row.id})
WITH row, scheme, coalesce(scheme.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET scheme:Scheme, scheme += row {.nameJa, .nameEn, .code, .entryJa, .entryEn, .aimJa, .aimEn, .companyRequired, .amountJpy, .amountText, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, scheme, written
OPTIONAL MATCH (programme:Programme {id: row.programme})
FOREACH (link IN CASE WHEN written THEN row.had ELSE [] END |
  MERGE (programme)-[had:HAS_SCHEME {id: link.id}]->(scheme)
  SET had += link)
RETURN row.position AS position, written

// A business licence (業許可) and who holds it. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (licence:Entity {id: row.id})
WITH row, licence, coalesce(licence.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET licence:Licence, licence += row {.kind, .number, .prefecture, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty,
    .fingerprint})
WITH row, licence, written
OPTIONAL MATCH (organization:Organization {id: row.organization})
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (organization)-[holds:HOLDS {id: link.id}]->(licence)
  SET holds += link)
RETURN row.position AS position, written

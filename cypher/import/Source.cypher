// Where facts come from. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (source:Entity {id: row.id})
WITH row, source, coalesce(source.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET source:Source, source += row {.titleJa, .titleEn, .url, .publisher, .licence, .published, .retrieved, .draft,
    .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

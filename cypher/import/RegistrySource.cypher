// A source that an import brings along; one that is there already stays as it is.
UNWIND $in.rows AS row
MERGE (source:Entity {id: row.id})
ON CREATE SET source:Source, source += row {.titleEn, .url, .publisher, .licence, .published, .known, .audience,
  .sources, .certainty}
RETURN source.id AS id

// A research seed that can be licensed. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (seed:Entity {id: row.id})
WITH row, seed, coalesce(seed.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET seed:Seed, seed.searchType = 'type_SEED', seed += row {.kind, .titleJa, .titleEn, .summaryJa, .summaryEn, .productClasses, .deviceClass,
    .target, .mechanism, .created, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, seed, written
CALL (seed, written) {
  WITH seed, written
  WHERE written
  MATCH (seed)-[told:HAS_MODALITY|LED_BY]->()
  WHERE told.startKind <> seed.kind
  SET told.startKind = seed.kind
}
RETURN row.position AS position, written

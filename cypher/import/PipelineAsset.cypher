// What a company develops. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (asset:Entity {id: row.id})
WITH row, asset, coalesce(asset.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET asset:PipelineAsset, asset += row {.titleJa, .titleEn, .productClasses, .known, .audience, .sources,
    .certainty, .fingerprint})
WITH row, asset, written
OPTIONAL MATCH (organization:Organization {id: row.organization})
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (organization)-[develops:DEVELOPS {id: link.id}]->(asset)
  SET develops += link)
RETURN row.position AS position, written

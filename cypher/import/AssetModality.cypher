// What an asset is made of or works by.
UNWIND $in.rows AS row
MATCH (asset:PipelineAsset {id: row.asset})
MATCH (modality:Modality {id: row.modality})
WITH row, asset, modality,
  NOT EXISTS { (asset)-[stated:HAS_MODALITY]->(modality) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (asset)-[made:HAS_MODALITY {id: link.id}]->(modality)
  SET made += link, made.startKind = 'PipelineAsset')
RETURN row.position AS position, written

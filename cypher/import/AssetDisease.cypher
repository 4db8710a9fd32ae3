// What an asset is developed for.
UNWIND $in.rows AS row
MATCH (asset:PipelineAsset {id: row.asset})
MATCH (disease:Disease {id: row.disease})
WITH row, asset, disease,
  NOT EXISTS { (asset)-[stated:FOR]->(disease) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (asset)-[aimed:FOR {id: link.id}]->(disease)
  SET aimed += link, aimed.startKind = 'PipelineAsset')
RETURN row.position AS position, written

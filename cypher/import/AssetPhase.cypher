// How far an asset has come.
UNWIND $in.rows AS row
MATCH (asset:PipelineAsset {id: row.asset})
MATCH (phase:Phase {id: row.phase})
WITH row, asset, phase,
  NOT EXISTS { (asset)-[stated:IN_PHASE]->(phase) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (asset)-[stay:IN_PHASE {id: link.id}]->(phase)
  SET stay += link)
RETURN row.position AS position, written

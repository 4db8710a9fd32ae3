// What the company develops.
MATCH (asset:PipelineAsset {id: pipelineOverlap.asset})
WHERE visible(asset)
RETURN asset AS pipelineAsset

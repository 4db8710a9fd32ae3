// What the asset is made of or works by, by id.
MATCH (pipelineAsset)-[link:HAS_MODALITY]->(modality:Modality)
WHERE current(link) AND visible(modality)
RETURN modality, link
ORDER BY modality.id, link.id

// What the asset is for, by id.
MATCH (pipelineAsset)-[link:FOR]->(disease:Disease)
WHERE current(link) AND visible(disease)
RETURN disease, link
ORDER BY disease.id, link.id

// Who develops the asset, by id.
MATCH (pipelineAsset)<-[link:DEVELOPS]-(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY organization.id, link.id

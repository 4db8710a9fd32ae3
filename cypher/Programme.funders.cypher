// Who funds the programme, by id.
MATCH (programme)-[link:FUNDED_BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY organization.id, link.id

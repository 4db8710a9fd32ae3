// Who makes it, by id.
MATCH (product)-[link:MANUFACTURED_BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY organization.id, link.id

// Who applied for it or holds it.
MATCH (regulatoryEvent)-[link:HELD_BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

// Who advises.
MATCH (consultation)-[link:GIVEN_BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

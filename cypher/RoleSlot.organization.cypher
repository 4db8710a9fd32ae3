// Where the role is.
MATCH (roleSlot)-[link:AT]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

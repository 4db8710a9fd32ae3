// The organization with this id.
MATCH (organization:Organization {id: $id})
WHERE visible(organization)
RETURN organization

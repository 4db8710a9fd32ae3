// The owner.
MATCH (organization:Organization {id: rightsOwner.id})
WHERE visible(organization)
RETURN organization

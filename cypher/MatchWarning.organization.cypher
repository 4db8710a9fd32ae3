// Whom to ask.
MATCH (organization:Organization {id: matchWarning.organizationId})
WHERE visible(organization)
RETURN organization

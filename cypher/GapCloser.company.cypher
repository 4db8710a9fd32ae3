// The company.
MATCH (organization:Organization {id: gapCloser.companyId})
WHERE visible(organization)
RETURN organization

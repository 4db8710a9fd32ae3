// The co-owner that consents, or the company that obtains a licence.
MATCH (organization:Organization {id: seedChange.organizationId})
WHERE visible(organization)
RETURN organization

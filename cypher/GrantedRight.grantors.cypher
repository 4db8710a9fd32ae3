// Who granted the rights, by id.
MATCH (organization:Organization)
WHERE organization.id IN [one IN grantedRight.grantors | one.id] AND visible(organization)
RETURN organization
ORDER BY organization.id

// The organisations that pass every filter given, by id.
MATCH (organization:Organization)
WHERE organization.id >= '' AND visible(organization) AND filters()
RETURN organization
ORDER BY organization.id

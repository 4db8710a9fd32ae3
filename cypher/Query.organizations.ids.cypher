// The organisations with these ids.
MATCH (organization:Organization)
WHERE organization.id IN $ids AND visible(organization) AND filters()
RETURN organization
ORDER BY organization.id

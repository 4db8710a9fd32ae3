// By reading where one is on record, else by code point of the name.
MATCH (organization:Organization)
USING INDEX organization:Organization(sortName, id)
WHERE organization.sortName >= '' AND organization.id >= '' AND visible(organization) AND filters()
RETURN organization
ORDER BY organization.sortName, organization.id

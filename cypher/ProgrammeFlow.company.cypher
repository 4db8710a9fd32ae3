// The company they went to.
MATCH (organization:Organization {id: programmeFlow.company})
WHERE visible(organization)
RETURN organization

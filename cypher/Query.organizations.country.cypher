// The organisations of a country, in the order of their ids.
MATCH (organization:Organization)
USING INDEX organization:Organization(country, id)
WHERE organization.country = $country AND organization.id >= '' AND visible(organization) AND filters()
RETURN organization
ORDER BY organization.country, organization.id

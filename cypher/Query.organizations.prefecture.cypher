// The organisations of a prefecture, in the order of their ids.
MATCH (organization:Organization)
USING INDEX organization:Organization(prefecture, id)
WHERE organization.prefecture = $prefecture AND organization.id >= '' AND visible(organization) AND filters()
RETURN organization
ORDER BY organization.prefecture, organization.id

// Who can grant rights in the cell, by id.
MATCH (organization:Organization)
WHERE organization.id IN [one IN rightsCell.licensors | one.id] AND visible(organization)
RETURN organization
ORDER BY organization.id

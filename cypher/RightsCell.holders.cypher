// Who has running rights in the cell, by id.
MATCH (organization:Organization)
WHERE organization.id IN [one IN rightsCell.holders | one.id] AND visible(organization)
RETURN organization
ORDER BY organization.id

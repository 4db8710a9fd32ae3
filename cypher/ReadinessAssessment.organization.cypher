// Who assessed it.
MATCH (readinessAssessment)-[link:BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

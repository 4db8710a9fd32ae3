// Who sponsors the trial, by id.
MATCH (trial)-[link:SPONSORED_BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY organization.id, link.id

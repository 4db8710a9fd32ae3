// Where the trial is done, by id.
MATCH (trial)-[link:CONDUCTED_AT]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY organization.id, link.id

// Who owns it, by id; more than one must agree before one may license.
MATCH (patentFamily)-[link:OWNED_BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY organization.id, link.id

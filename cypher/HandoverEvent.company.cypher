// The company it went to.
MATCH (handoverEvent)-[link:TO]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

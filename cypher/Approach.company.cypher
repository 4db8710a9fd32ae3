// The company that was approached.
MATCH (approach)-[link:TO]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

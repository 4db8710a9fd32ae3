// Who leads the project and takes part, the lead first.
MATCH (award)-[link:LED_BY|HAS_PARTICIPANT]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link, coalesce(link.role, 'LEAD') AS role
ORDER BY coalesce(link.role, ''), organization.id, link.id

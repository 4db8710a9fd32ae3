// Who leads the project and takes part, the lead first.
MATCH (award)-[link:HAS_PARTICIPANT]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY link.role = 'LEAD' DESC, link.role, organization.id, link.id

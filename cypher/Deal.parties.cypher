// Who agreed, by role.
MATCH (deal)-[link:HAS_PARTY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY link.role, organization.id, link.id

// What the organisation is, the earliest role first.
MATCH (organization)-[link:HAS_ROLE]->(role:Role)
WHERE current(link) AND visible(role)
RETURN role.code AS role, link
ORDER BY link.from, role.code, link.id

// Who owns the seed, the earliest first.
MATCH (seed)-[link:OWNED_BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY link.from, organization.id, link.id

// Where the seed was invented, the earliest first.
MATCH (seed)-[link:ORIGINATED_AT]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY link.from, organization.id, link.id

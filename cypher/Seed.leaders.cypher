// Who leads the development or study of the seed, the earliest first.
MATCH (seed)-[link:LED_BY]->(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY link.from, organization.id, link.id

// Who states the need.
MATCH (need)<-[link:STATES]-(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

// The organisations that focus on it, by id.
MATCH (disease)<-[link:FOCUSES_ON]-(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY organization.id, link.id

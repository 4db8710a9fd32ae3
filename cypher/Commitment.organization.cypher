// Who promises.
MATCH (commitment)<-[link:COMMITTED]-(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

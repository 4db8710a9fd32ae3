// Who holds the licence.
MATCH (licence)<-[link:HOLDS]-(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization
ORDER BY organization.id

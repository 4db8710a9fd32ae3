// The institutions that host the hub, the lead first.
MATCH (hub)<-[link:HOSTS]-(organization:Organization)
WHERE current(link) AND visible(organization)
RETURN organization, link
ORDER BY link.role, organization.id, link.id

// The hubs the organisation hosts or is a member of, by id.
MATCH (organization)-[link:HOSTS]->(hub:Hub)
WHERE current(link) AND visible(hub)
RETURN hub, link
ORDER BY hub.id, link.id

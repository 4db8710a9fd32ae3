// The hubs that support the seed, the earliest first.
MATCH (seed)<-[link:SUPPORTS]-(hub:Hub)
WHERE current(link) AND visible(hub)
RETURN hub, link
ORDER BY link.from, hub.id, link.id

// The hubs, by id.
MATCH (hub:Hub)
WHERE hub.id >= '' AND visible(hub)
RETURN hub
ORDER BY hub.id

// The hub with this id.
MATCH (hub:Hub {id: $id})
WHERE visible(hub)
RETURN hub

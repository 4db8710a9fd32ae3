// The hub.
MATCH (hub:Hub {id: timeToLicence.hubId})
WHERE visible(hub)
RETURN hub

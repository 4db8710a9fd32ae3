// The hubs known for the modality, by id.
MATCH (modality)<-[link:SPECIALISES_IN]-(hub:Hub)
WHERE current(link) AND visible(hub)
RETURN hub, link
ORDER BY hub.id, link.id

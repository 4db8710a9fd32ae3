// The hubs chosen or certified under the programme, by id.
MATCH (programme)<-[link:OPERATES_UNDER]-(hub:Hub)
WHERE current(link) AND visible(hub)
RETURN hub, link
ORDER BY hub.id, link.id

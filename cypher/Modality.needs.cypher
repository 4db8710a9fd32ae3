// The needs that want it, by id.
MATCH (modality)<-[link:WANTS]-(need:Need)
WHERE current(link) AND visible(need)
RETURN need, link
ORDER BY need.id, link.id

// What the organisation publicly looks for, by id.
MATCH (organization)-[link:STATES]->(need:Need)
WHERE current(link) AND visible(need)
RETURN need, link
ORDER BY need.id, link.id

// What keeps the seed from the market, by id.
MATCH (seed)-[link:FACES]->(obstacle:Obstacle)
WHERE current(link) AND visible(obstacle)
RETURN obstacle, link
ORDER BY obstacle.id, link.id

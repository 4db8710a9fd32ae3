// The obstacles that weaken it, by id.
MATCH (readinessDimension)<-[link:WEAKENS]-(obstacle:Obstacle)
WHERE current(link) AND visible(obstacle)
RETURN obstacle, link
ORDER BY obstacle.id, link.id

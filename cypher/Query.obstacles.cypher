// The obstacles, by id.
MATCH (obstacle:Obstacle)
WHERE obstacle.id >= '' AND visible(obstacle)
RETURN obstacle
ORDER BY obstacle.id

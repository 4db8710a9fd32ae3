// The obstacles before the seed that weaken the dimension, by id.
MATCH
  (seed:Seed {id: dimensionStanding.seedId})-[faces:FACES]->
  (obstacle:Obstacle)-[weakens:WEAKENS]->
  (dimension:ReadinessDimension)
WHERE
  current(faces) AND
  current(weakens) AND
  visible(seed) AND
  visible(obstacle) AND
  visible(dimension) AND
  dimension.code = dimensionStanding.code
WITH DISTINCT obstacle
RETURN obstacle
ORDER BY obstacle.id

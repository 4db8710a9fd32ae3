// An obstacle stands before a seed.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: row.seed})
MATCH (obstacle:Obstacle {id: row.obstacle})
WITH row, seed, obstacle,
  NOT EXISTS { (seed)-[stated:FACES]->(obstacle) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (seed)-[joined:FACES {id: link.id}]->(obstacle)
  SET joined += link)
RETURN row.position AS position, written

// A funded project advances a seed.
UNWIND $in.rows AS row
MATCH (award:Award {id: row.award})
MATCH (seed:Seed {id: row.seed})
WITH row, award, seed,
  NOT EXISTS { (award)-[stated:ADVANCES]->(seed) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (award)-[advances:ADVANCES {id: link.id}]->(seed)
  SET advances += link)
RETURN row.position AS position, written

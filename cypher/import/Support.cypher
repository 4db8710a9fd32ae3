// A hub supports a seed.
UNWIND $in.rows AS row
MATCH (hub:Hub {id: row.hub})
MATCH (seed:Seed {id: row.seed})
WITH row, hub, seed,
  NOT EXISTS { (hub)-[stated:SUPPORTS]->(seed) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (hub)-[supports:SUPPORTS {id: link.id}]->(seed)
  SET supports += link)
RETURN row.position AS position, written

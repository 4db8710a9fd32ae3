// A seed is of a seed type.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: row.seed})
MATCH (scheme:Scheme {id: row.scheme})
WITH row, seed, scheme,
  NOT EXISTS { (seed)-[stated:OF_TYPE]->(scheme) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (seed)-[joined:OF_TYPE {id: link.id}]->(scheme)
  SET joined += link)
RETURN row.position AS position, written

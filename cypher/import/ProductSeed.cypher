// A product comes from a seed.
UNWIND $in.rows AS row
MATCH (product:Product {id: row.product})
MATCH (seed:Seed {id: row.seed})
WITH row, product, seed,
  NOT EXISTS { (product)-[stated:DERIVED_FROM]->(seed) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (product)-[joined:DERIVED_FROM {id: link.id}]->(seed)
  SET joined += link)
RETURN row.position AS position, written

// A seed need not meet an obligation.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: row.seed})
MATCH (obligation:Obligation {id: row.obligation})
WITH row, seed, obligation,
  NOT EXISTS { (seed)-[stated:EXEMPT_FROM]->(obligation) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (seed)-[joined:EXEMPT_FROM {id: link.id}]->(obligation)
  SET joined += link)
RETURN row.position AS position, written

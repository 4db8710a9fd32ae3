// A demand is made in these schemes only.
UNWIND $in.rows AS row
MATCH (obligation:Obligation {id: row.obligation})
MATCH (scheme:Scheme {id: row.scheme})
WITH row, obligation, scheme,
  NOT EXISTS { (obligation)-[stated:APPLIES_TO]->(scheme) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (obligation)-[joined:APPLIES_TO {id: link.id}]->(scheme)
  SET joined += link)
RETURN row.position AS position, written

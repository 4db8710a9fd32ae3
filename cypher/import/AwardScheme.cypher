// A funded project runs under a scheme.
UNWIND $in.rows AS row
MATCH (award:Award {id: row.award})
MATCH (scheme:Scheme {id: row.scheme})
WITH row, award, scheme,
  NOT EXISTS { (award)-[stated:UNDER_SCHEME]->(scheme) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (award)-[joined:UNDER_SCHEME {id: link.id}]->(scheme)
  SET joined += link)
RETURN row.position AS position, written

// A term in which a hub runs under a programme.
UNWIND $in.rows AS row
MATCH (hub:Hub {id: row.hub})
MATCH (programme:Programme {id: row.programme})
WITH row, hub, programme,
  NOT EXISTS { (hub)-[stated:OPERATES_UNDER]->(programme) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (hub)-[term:OPERATES_UNDER {id: link.id}]->(programme)
  SET term += link)
RETURN row.position AS position, written

// Rights that an agreement gives on a seed. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (grant:Entity {id: row.id})
WITH row, grant, coalesce(grant.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET grant:Grant, grant += row {.exclusivity, .rightForm, .activities, .fieldText, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources,
    .certainty, .fingerprint})
WITH row, grant, written
OPTIONAL MATCH (deal:Deal {id: row.deal})
OPTIONAL MATCH (seed:Seed {id: row.seed})
FOREACH (link IN CASE WHEN written THEN row.covered ELSE [] END |
  MERGE (deal)-[covered:COVERS {id: link.id}]->(grant)
  SET covered += link)
FOREACH (link IN CASE WHEN written THEN row.granted ELSE [] END |
  MERGE (grant)-[granted:ON {id: link.id}]->(seed)
  SET granted += link)
RETURN row.position AS position, written

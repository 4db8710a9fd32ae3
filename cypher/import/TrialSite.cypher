// Where a trial is done.
UNWIND $in.rows AS row
MATCH (trial:Trial {id: row.trial})
MATCH (organization:Organization {id: row.organization})
WITH row, trial, organization,
  NOT EXISTS { (trial)-[stated:CONDUCTED_AT]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (trial)-[joined:CONDUCTED_AT {id: link.id}]->(organization)
  SET joined += link)
RETURN row.position AS position, written

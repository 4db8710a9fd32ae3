// Who answers for a trial.
UNWIND $in.rows AS row
MATCH (trial:Trial {id: row.trial})
MATCH (organization:Organization {id: row.organization})
WITH row, trial, organization,
  NOT EXISTS { (trial)-[stated:SPONSORED_BY]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (trial)-[sponsored:SPONSORED_BY {id: link.id}]->(organization)
  SET sponsored += link)
RETURN row.position AS position, written

// Who pays for a programme.
UNWIND $in.rows AS row
MATCH (programme:Programme {id: row.programme})
MATCH (organization:Organization {id: row.organization})
WITH row, programme, organization,
  NOT EXISTS { (programme)-[stated:FUNDED_BY]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (programme)-[funded:FUNDED_BY {id: link.id}]->(organization)
  SET funded += link)
RETURN row.position AS position, written

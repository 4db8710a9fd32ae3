// A technology licensing organisation acts for an institution.
UNWIND $in.rows AS row
MATCH (tlo:Organization {id: row.tlo})
MATCH (organization:Organization {id: row.organization})
WITH row, tlo, organization,
  NOT EXISTS { (tlo)-[stated:ACTS_FOR]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (tlo)-[joined:ACTS_FOR {id: link.id}]->(organization)
  SET joined += link)
RETURN row.position AS position, written

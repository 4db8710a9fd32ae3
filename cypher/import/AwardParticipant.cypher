// Who leads a funded project or takes part in it.
UNWIND $in.rows AS row
MATCH (award:Award {id: row.award})
MATCH (organization:Organization {id: row.organization})
WITH row, award, organization,
  NOT EXISTS { (award)-[stated:HAS_PARTICIPANT]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (award)-[participated:HAS_PARTICIPANT {id: link.id}]->(organization)
  SET participated += link)
RETURN row.position AS position, written

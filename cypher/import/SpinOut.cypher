// A venture came out of an organisation.
UNWIND $in.rows AS row
MATCH (venture:Organization {id: row.venture})
MATCH (organization:Organization {id: row.organization})
WITH row, venture, organization,
  NOT EXISTS { (venture)-[stated:SPUN_OUT_OF]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (venture)-[came:SPUN_OUT_OF {id: link.id}]->(organization)
  SET came += link)
RETURN row.position AS position, written

// The field of a grant.
UNWIND $in.rows AS row
MATCH (grant:Grant {id: row.grant})
MATCH (disease:Disease {id: row.disease})
WITH row, grant, disease,
  NOT EXISTS { (grant)-[stated:IN_FIELD]->(disease) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (grant)-[field:IN_FIELD {id: link.id}]->(disease)
  SET field += link)
RETURN row.position AS position, written

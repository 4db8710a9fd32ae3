// Where a grant holds, or where it does not.
UNWIND $in.rows AS row
MATCH (grant:Grant {id: row.grant})
MATCH (territory:Territory {id: row.territory})
WITH row, grant, territory,
  NOT EXISTS { (grant)-[stated:IN_TERRITORY]->(territory) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (grant)-[place:IN_TERRITORY {id: link.id}]->(territory)
  SET place += link)
RETURN row.position AS position, written

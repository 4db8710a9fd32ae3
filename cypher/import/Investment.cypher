// An organisation put money into a venture.
UNWIND $in.rows AS row
MATCH (investor:Organization {id: row.investor})
MATCH (venture:Organization {id: row.venture})
WITH row, investor, venture,
  NOT EXISTS { (investor)-[stated:INVESTED_IN]->(venture) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (investor)-[joined:INVESTED_IN {id: link.id}]->(venture)
  SET joined += link)
RETURN row.position AS position, written

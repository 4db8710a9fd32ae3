// A later agreement exercises, amends or takes the place of an earlier one.
UNWIND $in.rows AS row
MATCH (deal:Deal {id: row.deal})
MATCH (earlier:Deal {id: row.earlier})
WITH row, deal, earlier,
  NOT EXISTS { (deal)-[stated:EXERCISES|AMENDS|SUPERSEDES]->(earlier) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.exercises ELSE [] END |
  MERGE (deal)-[exercises:EXERCISES {id: link.id}]->(earlier)
  SET exercises += link)
FOREACH (link IN CASE WHEN written THEN row.amends ELSE [] END |
  MERGE (deal)-[amends:AMENDS {id: link.id}]->(earlier)
  SET amends += link)
FOREACH (link IN CASE WHEN written THEN row.supersedes ELSE [] END |
  MERGE (deal)-[supersedes:SUPERSEDES {id: link.id}]->(earlier)
  SET supersedes += link)
RETURN row.position AS position, written

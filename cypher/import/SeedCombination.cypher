// Two seeds together make one treatment.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: row.seed})
MATCH (other:Seed {id: row.other})
WITH row, seed, other,
  NOT EXISTS { (seed)-[stated:COMBINES_WITH]->(other) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (seed)-[joined:COMBINES_WITH {id: link.id}]->(other)
  SET joined += link)
RETURN row.position AS position, written

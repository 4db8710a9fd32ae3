// A trial tests an indication of a seed, or an asset.
UNWIND $in.rows AS row
MATCH (trial:Trial {id: row.trial})
MATCH (tested:Entity {id: row.indication})
WITH row, trial, tested,
  NOT EXISTS { (trial)-[stated:TESTS]->(tested) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (trial)-[tests:TESTS {id: link.id}]->(tested)
  SET tests += link)
RETURN row.position AS position, written

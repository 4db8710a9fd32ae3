// A product is used with another.
UNWIND $in.rows AS row
MATCH (product:Product {id: row.product})
MATCH (companion:Product {id: row.companion})
WITH row, product, companion,
  NOT EXISTS { (product)-[stated:COMPANION_OF]->(companion) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (product)-[joined:COMPANION_OF {id: link.id}]->(companion)
  SET joined += link)
RETURN row.position AS position, written

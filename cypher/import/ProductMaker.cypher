// Who makes a product.
UNWIND $in.rows AS row
MATCH (product:Product {id: row.product})
MATCH (organization:Organization {id: row.organization})
WITH row, product, organization,
  NOT EXISTS { (product)-[stated:MANUFACTURED_BY]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (product)-[joined:MANUFACTURED_BY {id: link.id}]->(organization)
  SET joined += link)
RETURN row.position AS position, written

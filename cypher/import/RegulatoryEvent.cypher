// A step before an authority: designation, application, approval, listing, launch, expiry. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (regulatoryEvent:Entity {id: row.id})
WITH row, regulatoryEvent, coalesce(regulatoryEvent.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET regulatoryEvent:RegulatoryEvent, regulatoryEvent += row {.kind, .authority, .expires, .expiry, .number, .textJa, .textEn, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, regulatoryEvent, written
OPTIONAL MATCH (product:Product {id: row.product})
OPTIONAL MATCH (indication:SeedIndication {id: row.indication})
OPTIONAL MATCH (organization:Organization {id: row.organization})
FOREACH (link IN CASE WHEN written THEN row.aboutProduct ELSE [] END |
  MERGE (regulatoryEvent)-[aboutProduct:ABOUT {id: link.id}]->(product)
  SET aboutProduct += link)
FOREACH (link IN CASE WHEN written THEN row.aboutIndication ELSE [] END |
  MERGE (regulatoryEvent)-[aboutIndication:ABOUT {id: link.id}]->(indication)
  SET aboutIndication += link)
FOREACH (link IN CASE WHEN written THEN row.held ELSE [] END |
  MERGE (regulatoryEvent)-[held:HELD_BY {id: link.id}]->(organization)
  SET held += link)
RETURN row.position AS position, written

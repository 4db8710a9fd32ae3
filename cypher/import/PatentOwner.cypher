// Who owns a patent family.
UNWIND $in.rows AS row
MATCH (family:PatentFamily {id: row.family})
MATCH (organization:Organization {id: row.organization})
WITH row, family, organization,
  NOT EXISTS { (family)-[stated:OWNED_BY]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (family)-[joined:OWNED_BY {id: link.id}]->(organization)
  SET joined += link)
RETURN row.position AS position, written

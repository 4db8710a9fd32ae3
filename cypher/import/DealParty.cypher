// A party to an agreement, in a role.
UNWIND $in.rows AS row
MATCH (deal:Deal {id: row.deal})
MATCH (organization:Organization {id: row.organization})
WITH row, deal, organization,
  NOT EXISTS { (deal)-[stated:HAS_PARTY]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (deal)-[party:HAS_PARTY {id: link.id}]->(organization)
  SET party += link)
RETURN row.position AS position, written

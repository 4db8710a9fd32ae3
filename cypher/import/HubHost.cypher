// An institution hosts a hub, as its lead or as a member.
UNWIND $in.rows AS row
MATCH (organization:Organization {id: row.organization})
MATCH (hub:Hub {id: row.hub})
WITH row, organization, hub,
  NOT EXISTS { (organization)-[stated:HOSTS]->(hub) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (organization)-[hosts:HOSTS {id: link.id}]->(hub)
  SET hosts += link)
RETURN row.position AS position, written

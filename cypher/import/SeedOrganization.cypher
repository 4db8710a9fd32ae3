// Where a seed was invented, who owns it, who leads it: three different things.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: row.seed})
MATCH (organization:Organization {id: row.organization})
WITH row, seed, organization,
  NOT EXISTS { (seed)-[stated:ORIGINATED_AT|OWNED_BY|LED_BY]->(organization) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.originated ELSE [] END |
  MERGE (seed)-[originated:ORIGINATED_AT {id: link.id}]->(organization)
  SET originated += link)
FOREACH (link IN CASE WHEN written THEN row.owned ELSE [] END |
  MERGE (seed)-[owned:OWNED_BY {id: link.id}]->(organization)
  SET owned += link)
FOREACH (link IN CASE WHEN written THEN row.led ELSE [] END |
  MERGE (seed)-[led:LED_BY {id: link.id}]->(organization)
  SET led += link, led.startKind = seed.kind)
RETURN row.position AS position, written

// A role that a seed or a project needs, filled or not. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (roleSlot:Entity {id: row.id})
WITH row, roleSlot, coalesce(roleSlot.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET roleSlot:RoleSlot, roleSlot += row {.role, .filled, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, roleSlot, written
OPTIONAL MATCH (seed:Seed {id: row.seed})
OPTIONAL MATCH (award:Award {id: row.award})
OPTIONAL MATCH (organization:Organization {id: row.organization})
FOREACH (link IN CASE WHEN written THEN row.slotOfSeed ELSE [] END |
  MERGE (seed)-[slotOfSeed:HAS_SLOT {id: link.id}]->(roleSlot)
  SET slotOfSeed += link)
FOREACH (link IN CASE WHEN written THEN row.slotOfAward ELSE [] END |
  MERGE (award)-[slotOfAward:HAS_SLOT {id: link.id}]->(roleSlot)
  SET slotOfAward += link)
FOREACH (link IN CASE WHEN written THEN row.at ELSE [] END |
  MERGE (roleSlot)-[at:AT {id: link.id}]->(organization)
  SET at += link)
RETURN row.position AS position, written

// A seed is handed over (導出): to a company, or to another public programme. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (handoverEvent:Entity {id: row.id})
WITH row, handoverEvent, coalesce(handoverEvent.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET handoverEvent:HandoverEvent, handoverEvent += row {.kind, .textJa, .textEn, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, handoverEvent, written
OPTIONAL MATCH (seed:Seed {id: row.seed})
OPTIONAL MATCH (fromProgramme:Programme {id: row.fromProgramme})
OPTIONAL MATCH (toOrganization:Organization {id: row.toOrganization})
OPTIONAL MATCH (toProgramme:Programme {id: row.toProgramme})
FOREACH (link IN CASE WHEN written THEN row.of ELSE [] END |
  MERGE (handoverEvent)-[of:OF {id: link.id}]->(seed)
  SET of += link)
FOREACH (link IN CASE WHEN written THEN row.came ELSE [] END |
  MERGE (handoverEvent)-[came:CAME_FROM {id: link.id}]->(fromProgramme)
  SET came += link)
FOREACH (link IN CASE WHEN written THEN row.wentToOrganization ELSE [] END |
  MERGE (handoverEvent)-[wentToOrganization:TO {id: link.id}]->(toOrganization)
  SET wentToOrganization += link)
FOREACH (link IN CASE WHEN written THEN row.wentToProgramme ELSE [] END |
  MERGE (handoverEvent)-[wentToProgramme:TO {id: link.id}]->(toProgramme)
  SET wentToProgramme += link)
RETURN row.position AS position, written

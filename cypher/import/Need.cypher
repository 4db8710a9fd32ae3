// A technology an organisation looks for. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (need:Entity {id: row.id})
WITH row, need, coalesce(need.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET need:Need, need.searchType = 'type_NEED', need += row {.textJa, .textEn, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, need, written
OPTIONAL MATCH (organization:Organization {id: row.organization})
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (organization)-[states:STATES {id: link.id}]->(need)
  SET states += link)
RETURN row.position AS position, written

// One application of a patent family at one office. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (patentApplication:Entity {id: row.id})
WITH row, patentApplication, coalesce(patentApplication.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET patentApplication:PatentApplication, patentApplication += row {.office, .number, .status, .filedOn, .publishedOn, .expectedExpiry, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, patentApplication, written
OPTIONAL MATCH (family:PatentFamily {id: row.family})
FOREACH (link IN CASE WHEN written THEN row.member ELSE [] END |
  MERGE (family)-[member:HAS_MEMBER {id: link.id}]->(patentApplication)
  SET member += link)
RETURN row.position AS position, written

// A further name of a thing: former, kana, brand, misspelt. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (name:Entity {id: row.id})
WITH row, name, coalesce(name.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET name:Name, name.searchType = 'type_NAME', name += row {.text, .language, .kind, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, name, written
OPTIONAL MATCH (owner:Entity {id: row.owner})
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (owner)-[named:HAS_NAME {id: link.id}]->(name)
  SET named += link)
RETURN row.position AS position, written

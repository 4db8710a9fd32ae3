// What a seed is meant for, with the disease where it is known. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (indication:Entity {id: row.id})
WITH row, indication, coalesce(indication.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET indication:SeedIndication, indication += row {.textJa, .textEn, .population, .known, .audience, .sources,
    .certainty, .fingerprint})
WITH row, indication, written
OPTIONAL MATCH (seed:Seed {id: row.seed})
OPTIONAL MATCH (disease:Disease {id: row.disease})
FOREACH (link IN CASE WHEN written THEN row.indicated ELSE [] END |
  MERGE (seed)-[indicated:HAS_INDICATION {id: link.id}]->(indication)
  SET indicated += link)
FOREACH (link IN CASE WHEN written THEN row.aimed ELSE [] END |
  MERGE (indication)-[aimed:FOR {id: link.id}]->(disease)
  SET aimed += link, aimed.startKind = 'SeedIndication')
RETURN row.position AS position, written

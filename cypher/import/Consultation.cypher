// Advice given to a seed, a funded project or a programme. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (consultation:Entity {id: row.id})
WITH row, consultation, coalesce(consultation.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET consultation:Consultation, consultation += row {.kind, .topics, .textJa, .textEn, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, consultation, written
OPTIONAL MATCH (organization:Organization {id: row.organization})
OPTIONAL MATCH (seed:Seed {id: row.seed})
OPTIONAL MATCH (award:Award {id: row.award})
OPTIONAL MATCH (programme:Programme {id: row.programme})
FOREACH (link IN CASE WHEN written THEN row.given ELSE [] END |
  MERGE (consultation)-[given:GIVEN_BY {id: link.id}]->(organization)
  SET given += link)
FOREACH (link IN CASE WHEN written THEN row.advisedSeed ELSE [] END |
  MERGE (consultation)-[advisedSeed:ADVISED {id: link.id}]->(seed)
  SET advisedSeed += link)
FOREACH (link IN CASE WHEN written THEN row.advisedAward ELSE [] END |
  MERGE (consultation)-[advisedAward:ADVISED {id: link.id}]->(award)
  SET advisedAward += link)
FOREACH (link IN CASE WHEN written THEN row.advisedProgramme ELSE [] END |
  MERGE (consultation)-[advisedProgramme:ADVISED {id: link.id}]->(programme)
  SET advisedProgramme += link)
RETURN row.position AS position, written

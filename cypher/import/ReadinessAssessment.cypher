// How ready a seed is on a day, dimension by dimension. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (readinessAssessment:Entity {id: row.id})
WITH row, readinessAssessment, coalesce(readinessAssessment.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET readinessAssessment:ReadinessAssessment, readinessAssessment += row {.publicationPlanned, .textJa, .textEn, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, readinessAssessment, written
OPTIONAL MATCH (seed:Seed {id: row.seed})
OPTIONAL MATCH (organization:Organization {id: row.organization})
FOREACH (link IN CASE WHEN written THEN row.of ELSE [] END |
  MERGE (readinessAssessment)-[of:OF {id: link.id}]->(seed)
  SET of += link)
FOREACH (link IN CASE WHEN written THEN row.made ELSE [] END |
  MERGE (readinessAssessment)-[made:BY {id: link.id}]->(organization)
  SET made += link)
RETURN row.position AS position, written

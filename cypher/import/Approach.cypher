// An office shows a seed to a company, and what came of it; the only negative answers that are ever recorded. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (approach:Entity {id: row.id})
WITH row, approach, coalesce(approach.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET approach:Approach, approach += row {.outcome, .reasons, .channel, .material, .textJa, .textEn, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, approach, written
OPTIONAL MATCH (seed:Seed {id: row.seed})
OPTIONAL MATCH (company:Organization {id: row.company})
OPTIONAL MATCH (organization:Organization {id: row.organization})
FOREACH (link IN CASE WHEN written THEN row.about ELSE [] END |
  MERGE (approach)-[about:ABOUT {id: link.id}]->(seed)
  SET about += link)
FOREACH (link IN CASE WHEN written THEN row.addressed ELSE [] END |
  MERGE (approach)-[addressed:TO {id: link.id}]->(company)
  SET addressed += link)
FOREACH (link IN CASE WHEN written THEN row.made ELSE [] END |
  MERGE (approach)-[made:BY {id: link.id}]->(organization)
  SET made += link)
RETURN row.position AS position, written

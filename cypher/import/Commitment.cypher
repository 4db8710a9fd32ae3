// What an organisation promises to a seed or a funded project: money, or something in kind. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (commitment:Entity {id: row.id})
WITH row, commitment, coalesce(commitment.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET commitment:Commitment, commitment += row {.kind, .amountJpy, .textJa, .textEn, .fulfilled, .since, .until, .from, .to, .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint})
WITH row, commitment, written
OPTIONAL MATCH (organization:Organization {id: row.organization})
OPTIONAL MATCH (seed:Seed {id: row.seed})
OPTIONAL MATCH (award:Award {id: row.award})
FOREACH (link IN CASE WHEN written THEN row.committed ELSE [] END |
  MERGE (organization)-[committed:COMMITTED {id: link.id}]->(commitment)
  SET committed += link)
FOREACH (link IN CASE WHEN written THEN row.towardsSeed ELSE [] END |
  MERGE (commitment)-[towardsSeed:TOWARDS {id: link.id}]->(seed)
  SET towardsSeed += link)
FOREACH (link IN CASE WHEN written THEN row.towardsAward ELSE [] END |
  MERGE (commitment)-[towardsAward:TOWARDS {id: link.id}]->(award)
  SET towardsAward += link)
RETURN row.position AS position, written

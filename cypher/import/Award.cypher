// A funded project. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (award:Entity {id: row.id})
WITH row, award, coalesce(award.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET award:Award, award.searchType = 'type_AWARD', award += row {.titleJa, .titleEn, .scheme, .fiscalYearStart, .fiscalYearEnd, .known, .audience,
    .sources, .certainty, .fingerprint})
WITH row, award, written
OPTIONAL MATCH (programme:Programme {id: row.programme})
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (award)-[under:UNDER {id: link.id}]->(programme)
  SET under += link)
RETURN row.position AS position, written

// An agreement; who is party to it and what it grants are links. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (deal:Entity {id: row.id})
WITH row, deal, coalesce(deal.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET deal:Deal, deal.searchType = 'type_DEAL', deal += row {.kind, .titleJa, .titleEn, .signedOn, .endedOn, .endReason, .termsJa, .termsEn,
    .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written

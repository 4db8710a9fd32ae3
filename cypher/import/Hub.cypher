// A hub: an activity with terms, hosted by institutions. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (hub:Entity {id: row.id})
WITH row, hub, coalesce(hub.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET hub:Hub, hub.searchType = 'type_HUB', hub += row {.nameJa, .nameEn, .region, .unitJa, .unitEn, .known, .audience, .sources, .certainty,
    .fingerprint})
RETURN row.position AS position, written

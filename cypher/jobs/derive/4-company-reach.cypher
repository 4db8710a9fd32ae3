// Company REACHES disease: those it is active in and one and two steps up the tree (closeness 1, 0.5, 0.25). Of many ways to a
// disease only those stand that no other makes needless: as close, at no fewer days, known no later and shown to no fewer.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  MATCH (company)-[active:ACTIVE_IN]->(:Disease)-[within:WITHIN]->(end:Disease)
  WITH company, end, active, within, {
    via: active.via,
    closeness: within.closeness,
    from: CASE WHEN active.from > within.from THEN active.from ELSE within.from END,
    to: CASE WHEN active.to < within.to THEN active.to ELSE within.to END,
    known: CASE WHEN active.known > within.known THEN active.known ELSE within.known END,
    retracted: CASE WHEN active.retracted < within.retracted THEN active.retracted ELSE within.retracted END,
    audience: CASE WHEN within.audience = 'PUBLIC' THEN active.audience ELSE within.audience END,
    parts: [active, within]
  } AS way
  ORDER BY way.closeness DESC, way.from, way.known, way.to DESC, way.retracted DESC, way.via, active.id, within.id
  WITH company, end, collect(way) AS ways
  WITH company, end, reduce(kept = [], way IN ways | CASE
    WHEN any(one IN kept WHERE one.from <= way.from AND one.known <= way.known AND one.to >= way.to AND one.retracted >= way.retracted
      AND one.audience IN ['PUBLIC', way.audience]) THEN kept
    ELSE kept + way END) AS kept
  CALL (company, end, kept) {
    UNWIND kept AS way
    WITH company, end, way, way.parts AS parts
    WITH company, end, way, 'REACHES|' + parts[0].id + '|' + parts[1].id AS id, provenance(parts) AS fact
    OPTIONAL MATCH (company)-[old:REACHES {id: id}]->(end)
    WITH company, end, way, id, fact, old
    WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.closeness <> way.closeness
    MERGE (company)-[link:REACHES {id: id}]->(end)
    SET link += fact, link.via = way.via, link.closeness = way.closeness, link.startId = company.id, link.endId = end.id
    RETURN count(link) AS written
  }
  CALL (company, end, kept) {
    MATCH (company)-[needless:REACHES]->(end)
    WHERE NOT needless.id IN [way IN kept | 'REACHES|' + way.parts[0].id + '|' + way.parts[1].id]
    DELETE needless
    RETURN count(*) AS removed
  }
  RETURN sum(written + removed) AS changed
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(changed) AS changed

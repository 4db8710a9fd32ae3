// Company FINDS_EARLY phase: it declined a seed as too early that stood there on the day. A reason that is not disclosed is none.
// The date of the link is that of the approach; the phase is one that the seed had then.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company)<-[to:TO]-(approach:Approach)-[about:ABOUT]->(seed:Seed)
    WHERE approach.outcome = 'DECLINED' AND 'STAGE_EARLY' IN approach.reasons AND seed.productClasses IS NOT NULL
    MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stays:IN_PHASE]->(end:Phase)
    WHERE stays.from <= approach.from AND stays.to > approach.from AND end.rank < 90
    WITH company, seed, approach, to, about, end, [part IN [has, indication, stays] | part {.*, from: date('0001-01-01'), to: date('9999-12-31')}] AS knowing
    RETURN end, approach.id AS via, seed.id AS seedId, seed.productClasses AS classes, [to, approach, about] + knowing AS parts
  }
  WITH DISTINCT company, end, via, parts, seedId, classes
  WITH company, end, via, seedId, classes, 'FINDS_EARLY|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:FINDS_EARLY {id: id}]->(end)
  WITH company, end, via, seedId, classes, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.seedId <> seedId OR old.classes <> classes
  MERGE (company)-[link:FINDS_EARLY {id: id}]->(end)
  SET link += fact, link.via = via, link.seedId = seedId, link.classes = classes
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

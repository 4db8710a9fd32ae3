// Company WON product: each approval or designation of a product that it holds. What is held for an indication alone is left out.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company)<-[held:HELD_BY]-(event:RegulatoryEvent)-[about:ABOUT]->(end:Product)
    WHERE event.kind IN ['APPROVAL', 'CONDITIONAL_TIME_LIMITED_APPROVAL', 'ACCELERATED_APPROVAL', 'CERTIFICATION', 'NOTIFICATION', 'ORPHAN_DESIGNATION']
    RETURN end, event.id AS via, event.kind AS kind, event.authority AS authority, [held, event, about, end] AS parts
  }
  WITH DISTINCT company, end, via, parts, kind, authority
  WITH company, end, via, kind, authority, 'WON|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:WON {id: id}]->(end)
  WITH company, end, via, kind, authority, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.kind <> kind OR old.authority <> authority
  MERGE (company)-[link:WON {id: id}]->(end)
  SET link += fact, link.via = via, link.kind = kind, link.authority = authority
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

// Company AFFILIATED_WITH organization: its parents, its subsidiaries, and its sisters under one parent.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company)-[belongs:SUBSIDIARY_OF]->(end:Organization)
    RETURN end, end.id AS via, [belongs] AS parts
    UNION ALL
    MATCH (company)<-[belongs:SUBSIDIARY_OF]-(end:Organization)
    RETURN end, company.id AS via, [belongs] AS parts
    UNION ALL
    MATCH (company)-[belongs:SUBSIDIARY_OF]->(parent:Organization)<-[other:SUBSIDIARY_OF]-(end:Organization)
    WHERE end <> company
    RETURN end, parent.id AS via, [belongs, parent, other] AS parts
  }
  WITH DISTINCT company, end, via, parts
  WITH company, end, via, 'AFFILIATED_WITH|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:AFFILIATED_WITH {id: id}]->(end)
  WITH company, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (company)-[link:AFFILIATED_WITH {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

// Company WORKS_AT phase: the phases of what it develops.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company)-[develops:DEVELOPS]->(asset:PipelineAsset)-[stays:IN_PHASE]->(end:Phase)
    RETURN end, asset.id AS via, [develops, asset, stays] AS parts
  }
  WITH DISTINCT company, end, via, parts
  WITH company, end, via, 'WORKS_AT|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:WORKS_AT {id: id}]->(end)
  WITH company, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (company)-[link:WORKS_AT {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

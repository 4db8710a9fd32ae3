// Company ACTIVE_IN disease: what it develops, focuses on or holds rights for, one for each way that leads there.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company)-[develops:DEVELOPS]->(asset:PipelineAsset)-[stands:FOR]->(end:Disease)
    RETURN end, asset.id AS via, [develops, asset, stands] AS parts
    UNION ALL
    MATCH (company)-[focuses:FOCUSES_ON]->(end:Disease)
    RETURN end, end.id AS via, [focuses] AS parts
    UNION ALL
    MATCH (company)<-[party:HAS_PARTY]-(deal:Deal)-[covers:COVERS]->(grant:Grant)-[on:ON]->(seed:Seed)
    WHERE party.role IN ['LICENSEE', 'OPTIONEE', 'ASSIGNEE']
    MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stands:FOR]->(end:Disease)
    RETURN end, deal.id AS via, [party, deal, covers, grant, on, seed, has, indication, stands] AS parts
  }
  WITH DISTINCT company, end, via, parts
  WITH company, end, via, 'ACTIVE_IN|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:ACTIVE_IN {id: id}]->(end)
  WITH company, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (company)-[link:ACTIVE_IN {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

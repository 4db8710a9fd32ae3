// Company ACTIVE_IN disease: what it develops, focuses on or holds rights for, and one and two steps up the tree (closeness 1, 0.5, 0.25).
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    CALL (company) {
      MATCH (company)-[develops:DEVELOPS]->(asset:PipelineAsset)-[stands:FOR]->(disease:Disease)
      RETURN disease, asset.id AS via, [develops, asset, stands] AS parts
      UNION ALL
      MATCH (company)-[focuses:FOCUSES_ON]->(disease:Disease)
      RETURN disease, disease.id AS via, [focuses] AS parts
      UNION ALL
      MATCH (company)<-[party:HAS_PARTY]-(deal:Deal)-[covers:COVERS]->(grant:Grant)-[on:ON]->(seed:Seed)
      WHERE party.role IN ['LICENSEE', 'OPTIONEE', 'ASSIGNEE']
      MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)-[stands:FOR]->(disease:Disease)
      RETURN disease, deal.id AS via, [party, deal, covers, grant, on, seed, has, indication, stands] AS parts
    }
    CALL (disease) {
      RETURN disease AS end, 1.0 AS closeness
      UNION ALL
      MATCH (disease)-[rises:IS_A]->(end:Disease)
      WHERE rises.retracted = date('9999-12-31')
      RETURN end, 0.5 AS closeness
      UNION ALL
      MATCH (disease)-[rises:IS_A]->(:Disease)-[further:IS_A]->(end:Disease)
      WHERE rises.retracted = date('9999-12-31') AND further.retracted = date('9999-12-31')
      RETURN end, 0.25 AS closeness
    }
    RETURN end, via, closeness, parts
  }
  WITH company, end, via, parts, max(closeness) AS closeness
  WITH company, end, via, closeness, 'ACTIVE_IN|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:ACTIVE_IN {id: id}]->(end)
  WITH company, end, via, closeness, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.closeness <> closeness
  MERGE (company)-[link:ACTIVE_IN {id: id}]->(end)
  SET link += fact, link.via = via, link.closeness = closeness
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

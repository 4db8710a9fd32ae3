// Company EXPERIENCED_IN modality: of what it develops, focuses on or holds rights for, and all wider ones.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    CALL (company) {
      MATCH (company)-[develops:DEVELOPS]->(asset:PipelineAsset)-[has:HAS_MODALITY]->(modality:Modality)
      RETURN modality, asset.id AS via, [develops, asset, has] AS parts
      UNION ALL
      MATCH (company)-[focuses:FOCUSES_ON]->(modality:Modality)
      RETURN modality, modality.id AS via, [focuses] AS parts
      UNION ALL
      MATCH (company)<-[party:HAS_PARTY]-(deal:Deal)-[covers:COVERS]->(grant:Grant)-[on:ON]->(seed:Seed)
      WHERE party.role IN ['LICENSEE', 'OPTIONEE', 'ASSIGNEE']
      MATCH (seed)-[has:HAS_MODALITY]->(modality:Modality)
      RETURN modality, deal.id AS via, [party, deal, covers, grant, on, seed, has] AS parts
    }
    CALL (modality) {
      RETURN modality AS end
      UNION ALL
      MATCH (modality)-[:BROADER]->(end:Modality)
      RETURN end
      UNION ALL
      MATCH (modality)-[:BROADER]->(:Modality)-[:BROADER]->(end:Modality)
      RETURN end
    }
    RETURN end, via, parts
  }
  WITH DISTINCT company, end, via, parts
  WITH company, end, via, 'EXPERIENCED_IN|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:EXPERIENCED_IN {id: id}]->(end)
  WITH company, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (company)-[link:EXPERIENCED_IN {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

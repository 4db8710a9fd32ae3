// Company PURSUES disease: with which modality and at which phase, one for each of its assets.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company)-[develops:DEVELOPS]->(asset:PipelineAsset)-[stands:FOR]->(end:Disease)
    MATCH (asset)-[has:HAS_MODALITY]->(modality:Modality)
    MATCH (asset)-[stays:IN_PHASE]->(phase:Phase)
    RETURN end, asset.id AS via, modality.id AS modality, phase.rank AS rank, [develops, asset, stands, has, stays] AS parts
  }
  WITH DISTINCT company, end, via, parts, modality, rank
  WITH company, end, via, modality, rank, 'PURSUES|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:PURSUES {id: id}]->(end)
  WITH company, end, via, modality, rank, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.modality <> modality OR old.rank <> rank
  MERGE (company)-[link:PURSUES {id: id}]->(end)
  SET link += fact, link.via = via, link.modality = modality, link.rank = rank
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

// Company BRIDGES modality: a venture that works with it and has an established company behind it (VENTURE), or a company that
// took such a thing in from a venture (TAKER). The partner is the other company.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company:Venture)-[develops:DEVELOPS]->(asset:PipelineAsset)-[has:HAS_MODALITY]->(end:Modality)
    CALL (company) {
      MATCH (company)<-[tie:INVESTED_IN]-(partner:Company)
      WHERE NOT partner:Venture
      RETURN partner, partner.id AS through, [tie] AS ways
      UNION ALL
      MATCH (company)<-[mine:HAS_PARTY]-(deal:Deal)-[theirs:HAS_PARTY]->(partner:Company)
      WHERE NOT partner:Venture AND partner <> company
      RETURN partner, deal.id AS through, [mine, deal, theirs] AS ways
    }
    RETURN end, through AS via, 'VENTURE' AS role, partner.id AS partner, [develops, asset, has] + ways AS parts
    UNION ALL
    MATCH (company)<-[mine:HAS_PARTY]-(deal:Deal)-[theirs:HAS_PARTY]->(venture:Venture)
    WHERE NOT company:Venture AND mine.role IN ['LICENSEE', 'OPTIONEE', 'ASSIGNEE'] AND theirs.role IN ['LICENSOR', 'ASSIGNOR']
    MATCH (deal)-[covers:COVERS]->(grant:Grant)-[on:ON]->(seed:Seed)-[has:HAS_MODALITY]->(end:Modality)
    RETURN end, deal.id AS via, 'TAKER' AS role, venture.id AS partner, [mine, deal, theirs, covers, grant, on, has] AS parts
  }
  WITH DISTINCT company, end, via, parts, role, partner
  WITH company, end, via, role, partner, 'BRIDGES|' + company.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (company)-[old:BRIDGES {id: id}]->(end)
  WITH company, end, via, role, partner, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint OR old.role <> role OR old.partner <> partner
  MERGE (company)-[link:BRIDGES {id: id}]->(end)
  SET link += fact, link.via = via, link.role = role, link.partner = partner
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

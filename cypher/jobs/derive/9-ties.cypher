// Institution COLLABORATED_WITH company: one link for each deal or funded project that both take part in.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    MATCH (company)<-[mine:HAS_PARTY]-(deal:Deal)-[theirs:HAS_PARTY]->(institution:Organization)
    WHERE NOT institution:Company
    RETURN institution, deal.id AS via, deal.kind AS kind, [mine, deal, theirs] AS parts
    UNION ALL
    MATCH (company)<-[mine:LED_BY|HAS_PARTICIPANT]-(award:Award)-[theirs:LED_BY|HAS_PARTICIPANT]->(institution:Organization)
    WHERE NOT institution:Company
    RETURN institution, award.id AS via, 'AWARD' AS kind, [mine, award, theirs] AS parts
  }
  WITH DISTINCT company, institution, via, kind, parts
  WITH company, institution, via, kind, 'COLLABORATED_WITH|' + institution.id + '|' + via + '|' + company.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (institution)-[old:COLLABORATED_WITH {id: id}]->(company)
  WITH company, institution, via, kind, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (institution)-[link:COLLABORATED_WITH {id: id}]->(company)
  SET link += fact, link.via = via, link.kind = kind
  RETURN count(link) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

// Organization WORKED_WITH organization: two institutions that share a deal, a funded project, a seed or a hub, one for each.
MATCH (institution:Organization)
WHERE institution.id > $in.after AND NOT institution:Company
WITH institution
ORDER BY institution.id
LIMIT $in.size
CALL (institution) {
  CALL (institution) {
    MATCH (institution)<-[mine:HAS_PARTY]-(deal:Deal)-[theirs:HAS_PARTY]->(end:Organization)
    WHERE NOT end:Company AND end <> institution
    RETURN end, deal.id AS via, [mine, deal, theirs] AS parts
    UNION ALL
    MATCH (institution)<-[mine:LED_BY|HAS_PARTICIPANT]-(award:Award)-[theirs:LED_BY|HAS_PARTICIPANT]->(end:Organization)
    WHERE NOT end:Company AND end <> institution
    RETURN end, award.id AS via, [mine, award, theirs] AS parts
    UNION ALL
    MATCH (institution)<-[mine:ORIGINATED_AT|OWNED_BY]-(seed:Seed)-[theirs:ORIGINATED_AT|OWNED_BY]->(end:Organization)
    WHERE NOT end:Company AND end <> institution
    RETURN end, seed.id AS via, [mine, seed, theirs] AS parts
    UNION ALL
    MATCH (institution)-[mine:HOSTS]->(hub:Hub)<-[theirs:HOSTS]-(end:Organization)
    WHERE NOT end:Company AND end <> institution
    RETURN end, hub.id AS via, [mine, hub, theirs] AS parts
  }
  WITH DISTINCT institution, end, via, parts
  WITH institution, end, via, 'WORKED_WITH|' + institution.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (institution)-[old:WORKED_WITH {id: id}]->(end)
  WITH institution, end, via, id, fact, old
  WHERE old IS NULL AND fact.from < fact.to OR old.fingerprint <> fact.fingerprint
  MERGE (institution)-[link:WORKED_WITH {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(institution) = $in.size THEN max(institution.id) END AS last, sum(written) AS changed

// Organization TIED_TO organization, from the smaller id to the larger: one link for each relationship of the two. The weight
// is that of its kind: agreements, shared patents and lasting bonds 1, funded projects 2/3, trials and answered approaches 1/3; a fifth of it where no day is known.
MATCH (one:Organization)
WHERE one.id > $in.after
WITH one
ORDER BY one.id
LIMIT $in.size
CALL (one) {
  CALL (one) {
    MATCH (one)<-[mine:HAS_PARTY]-(deal:Deal)-[theirs:HAS_PARTY]->(end:Organization)
    WHERE end.id > one.id
    RETURN end, deal.id AS via, 'DEAL' AS kind, 1.0 AS most, [mine, deal, theirs] AS parts
    UNION ALL
    MATCH (one)<-[mine:LED_BY|HAS_PARTICIPANT]-(award:Award)-[theirs:LED_BY|HAS_PARTICIPANT]->(end:Organization)
    WHERE end.id > one.id
    RETURN end, award.id AS via, 'AWARD' AS kind, 0.667 AS most, [mine, award, theirs] AS parts
    UNION ALL
    MATCH (one)<-[mine:SPONSORED_BY|CONDUCTED_AT]-(trial:Trial)-[theirs:SPONSORED_BY|CONDUCTED_AT]->(end:Organization)
    WHERE end.id > one.id
    RETURN end, trial.id AS via, 'TRIAL' AS kind, 0.333 AS most, [mine, trial, theirs] AS parts
    UNION ALL
    MATCH (one)<-[mine:OWNED_BY]-(family:PatentFamily)-[theirs:OWNED_BY]->(end:Organization)
    WHERE end.id > one.id
    RETURN end, family.id AS via, 'PATENT' AS kind, 1.0 AS most, [mine, family, theirs] AS parts
    UNION ALL
    MATCH (one)<-[mine:BY|TO]-(approach:Approach)-[theirs:BY|TO]->(end:Organization)
    WHERE end.id > one.id AND approach.outcome IN ['INTERESTED', 'NDA', 'MEETING', 'DEAL']
    RETURN end, approach.id AS via, 'APPROACH' AS kind, 0.333 AS most, [mine, approach, theirs] AS parts
    UNION ALL
    MATCH (one)-[mine:HOSTS]->(hub:Hub)<-[theirs:HOSTS]-(end:Organization)
    WHERE end.id > one.id
    RETURN end, hub.id AS via, 'HUB' AS kind, 1.0 AS most, [mine, hub, theirs] AS parts
    UNION ALL
    MATCH (one)-[bond:PART_OF|SUBSIDIARY_OF|SPUN_OUT_OF|INVESTED_IN|ACTS_FOR]-(end:Organization)
    WHERE end.id > one.id
    RETURN end, endNode(bond).id AS via, type(bond) AS kind, 1.0 AS most, [bond] AS parts
  }
  WITH DISTINCT one, end, via, kind, most, parts
  WITH one, end, via, kind, most, 'TIED_TO|' + one.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (one)-[old:TIED_TO {id: id}]->(end)
  WITH one, end, via, kind, most, id, fact, old, kind IN ['HUB', 'PART_OF', 'SUBSIDIARY_OF', 'SPUN_OUT_OF', 'INVESTED_IN', 'ACTS_FOR'] AS lasts
  WHERE old IS NULL AND fact.from < fact.to OR old.fingerprint <> fact.fingerprint
  MERGE (one)-[link:TIED_TO {id: id}]->(end)
  SET link += fact, link.via = via, link.kind = kind, link.fades = CASE WHEN NOT lasts AND fact.from > date('0001-01-01') THEN 1.0 ELSE 0.0 END,
    link.weight = CASE WHEN lasts OR fact.from > date('0001-01-01') THEN most ELSE 0.2 * most END
  RETURN count(link) AS written
}
RETURN CASE WHEN count(one) = $in.size THEN max(one.id) END AS last, sum(written) AS changed

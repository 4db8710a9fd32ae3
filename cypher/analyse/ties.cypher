// Who works with whom, once for each pair: deals and owned patent families count 3, funded projects 2, trials 1 each. Only what holds on the day and the viewer may see.
MATCH (one:Organization)
WHERE one.id > $after AND visible(one)
WITH one
ORDER BY one.id
LIMIT $size
CALL (one) {
  CALL (one) {
    MATCH (one)<-[mine:HAS_PARTY]-(deal:Deal)-[theirs:HAS_PARTY]->(other:Organization)
    WHERE other.id > one.id AND current(mine) AND visible(deal) AND current(theirs) AND visible(other)
    RETURN DISTINCT other, deal.id AS via, 3 AS weight
      UNION ALL
    MATCH (one)<-[mine:LED_BY|HAS_PARTICIPANT]-(award:Award)-[theirs:LED_BY|HAS_PARTICIPANT]->(other:Organization)
    WHERE other.id > one.id AND current(mine) AND visible(award) AND current(theirs) AND visible(other)
    RETURN DISTINCT other, award.id AS via, 2 AS weight
      UNION ALL
    MATCH (one)<-[mine:OWNED_BY]-(family:PatentFamily)-[theirs:OWNED_BY]->(other:Organization)
    WHERE other.id > one.id AND current(mine) AND visible(family) AND current(theirs) AND visible(other)
    RETURN DISTINCT other, family.id AS via, 3 AS weight
      UNION ALL
    MATCH (one)<-[mine:SPONSORED_BY|CONDUCTED_AT]-(trial:Trial)-[theirs:SPONSORED_BY|CONDUCTED_AT]->(other:Organization)
    WHERE other.id > one.id AND current(mine) AND visible(trial) AND current(theirs) AND visible(other)
    RETURN DISTINCT other, trial.id AS via, 1 AS weight
  }
  WITH other.id AS other, sum(weight) AS weight
  ORDER BY other
  RETURN collect([other, weight]) AS ties
}
RETURN one.id AS id, ties
ORDER BY id

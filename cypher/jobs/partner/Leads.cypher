// Institution PARTNERED_WITH and SHARES_CIRCLE_WITH company, as a run counts it.
UNWIND $in.rows AS row
MATCH (lead:Organization {id: row.lead})
CALL (lead, row) {
  UNWIND row.past AS each
  MATCH (company:Company {id: each.company})
  CREATE (lead)-[past:PARTNERED_WITH {id: 'PARTNERED_WITH|' + $in.run + '|' + row.lead + '|' + each.company}]->(company)
  SET past += $in.fact, past.run = $in.run, past.lift = each.lift
  RETURN count(past) AS pasts
}
CALL (lead, row) {
  UNWIND row.circle AS each
  MATCH (company:Company {id: each.company})
  CREATE (lead)-[circle:SHARES_CIRCLE_WITH {id: 'SHARES_CIRCLE_WITH|' + $in.run + '|' + row.lead + '|' + each.company}]->(company)
  SET circle += $in.fact, circle.run = $in.run, circle.lift = each.lift
  RETURN count(circle) AS circles
}
RETURN sum(pasts) AS pasts, sum(circles) AS circles

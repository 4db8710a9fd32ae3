// Companies whose names belong to one group may be affiliated: a guess, said as such. What the names no longer
// suggest is taken back.
UNWIND $in.rows AS row
MATCH (company:Company {id: row.id})
CALL (row, company) {
  OPTIONAL MATCH (company)-[gone:POSSIBLY_AFFILIATED_WITH]->(:Organization)
  WHERE $in.source IN gone.sources AND gone.retracted > $in.today AND NOT gone.id IN row.stated
  SET gone.retracted = $in.today, gone.ends = CASE WHEN gone.to < $in.today THEN gone.to ELSE $in.today END
  RETURN count(gone) AS retracted
}
CALL (row, company) {
  UNWIND row.affiliates AS affiliate
  MATCH (head:Organization {id: affiliate.of})
  WHERE NOT EXISTS {
    (company)-[known:POSSIBLY_AFFILIATED_WITH]->(head)
    WHERE known.id = affiliate.link.id AND known.retracted = affiliate.link.retracted
  }
  MERGE (company)-[belongs:POSSIBLY_AFFILIATED_WITH {id: affiliate.link.id}]->(head)
  SET belongs += affiliate.link
  RETURN count(*) AS added
}
RETURN row.id AS id, retracted, retracted + added > 0 AS written

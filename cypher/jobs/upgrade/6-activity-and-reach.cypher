// What a company is active in and what it reaches up the tree are two links; an older Hashi wrote one for both.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  MATCH (company)-[active:ACTIVE_IN]->(:Disease)
  WHERE active.closeness IS NOT NULL
  WITH active, active.closeness AS closeness
  FOREACH (_ IN CASE WHEN closeness < 1.0 THEN [1] ELSE [] END | DELETE active)
  FOREACH (_ IN CASE WHEN closeness = 1.0 THEN [1] ELSE [] END | REMOVE active.closeness)
  RETURN count(*) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

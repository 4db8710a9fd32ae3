// What a company is active in and what it reaches up the tree are two links; an older Hashi wrote one for both. The job that
// derives them, which runs next, writes them anew.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  MATCH (company)-[active:ACTIVE_IN]->(:Disease)
  WHERE 'closeness' IN keys(active)
  DELETE active
  RETURN count(*) AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

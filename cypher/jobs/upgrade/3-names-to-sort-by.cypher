// The name by which lists of organisations are sorted.
MATCH (organization:Organization)
WHERE organization.id > $in.after
WITH organization
ORDER BY organization.id
LIMIT $in.size
CALL (organization) {
  WITH organization
  WHERE organization.sortName IS NULL
  SET organization.sortName = coalesce(organization.nameJa, organization.nameEn, '')
  RETURN count(*) AS written
}
RETURN CASE WHEN count(organization) = $in.size THEN max(organization.id) END AS last, sum(written) AS changed

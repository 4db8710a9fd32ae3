// Organisations are sorted by their reading where one is stored, else by code point. A reading is how a name is said and no fact that became known on a day, so the order is the same for every day; small kana and long marks do not count.
MATCH (organization:Organization)
WHERE organization.id > $in.after
WITH organization
ORDER BY organization.id
LIMIT $in.size
CALL (organization) {
  OPTIONAL MATCH (organization)-[named:HAS_NAME]->(name:Name {kind: 'KANA', audience: 'PUBLIC'})
  WHERE named.to = date('9999-12-31') AND named.retracted = date('9999-12-31')
  WITH organization, name
  ORDER BY name.text, name.id
  LIMIT 1
  WITH organization, coalesce(name.keyLoose[0], organization.nameJa, organization.nameEn, '') AS sortName
  WHERE organization.sortName IS NULL OR organization.sortName <> sortName
  SET organization.sortName = sortName
  RETURN count(*) AS written
}
RETURN CASE WHEN count(organization) = $in.size THEN max(organization.id) END AS last, sum(written) AS changed

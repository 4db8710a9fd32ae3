// An organisation that sponsors registered studies, with its names as registered. One that data files describe keeps
// its description and gets the names; it is known since its first study at the latest.
UNWIND $in.rows AS row
MERGE (organization:Entity {id: row.id})
WITH row, organization, coalesce(organization.registryFingerprint <> row.fingerprint, true) AS written,
  coalesce(organization.sources <> row.sources, false) AS described
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET organization:Organization, organization.searchType = 'type_ORGANIZATION', organization.registryFingerprint = row.fingerprint,
    organization.known = CASE WHEN organization.known < row.known THEN organization.known ELSE row.known END)
FOREACH (_ IN CASE WHEN written AND NOT described THEN [1] ELSE [] END |
  SET organization += row {.nameEn, .audience, .sources, .certainty, .fingerprint},
    organization.sortName = coalesce(organization.nameJa, row.nameEn, ''))
WITH row, organization, written
OPTIONAL MATCH (company:Role {id: 'role:COMPANY'})
FOREACH (link IN CASE WHEN written THEN row.roles ELSE [] END |
  MERGE (organization)-[held:HAS_ROLE {id: link.id}]->(company)
  SET held += link, organization:Company)
FOREACH (each IN CASE WHEN written THEN row.names ELSE [] END |
  MERGE (name:Entity {id: each.id})
  SET name:Name, name.searchType = 'type_NAME', name += each {.text, .known, .audience, .sources, .certainty}, name.kind = 'RAW'
  MERGE (organization)-[named:HAS_NAME {id: each.link.id}]->(name)
  SET named += each.link)
RETURN row.position AS position, written

// An organisation of a register, with its names there. One that others describe keeps their description and gets what it
// lacks; a name that the register no longer has is taken back.
UNWIND $in.rows AS row
MERGE (organization:Entity {id: row.id})
WITH row, organization, coalesce(
  CASE $in.register WHEN 'ror' THEN organization.rorFingerprint WHEN 'edinet' THEN organization.edinetFingerprint
    ELSE organization.sbirFingerprint END <> row.print, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET organization:Organization, organization.searchType = 'type_ORGANIZATION',
    organization.rorIds = CASE WHEN size(row.rorIds) = 0 THEN organization.rorIds
      ELSE coalesce(organization.rorIds, []) + [id IN row.rorIds WHERE NOT id IN coalesce(organization.rorIds, [])] END,
    organization.corporateNumber = coalesce(organization.corporateNumber, row.corporateNumber),
    organization.securitiesCode = coalesce(organization.securitiesCode, row.securitiesCode),
    organization.edinetCode = coalesce(organization.edinetCode, row.edinetCode),
    organization.country = coalesce(organization.country, row.country),
    organization.city = coalesce(organization.city, row.city),
    organization.nameJa = coalesce(organization.nameJa, row.nameJa),
    organization.nameEn = coalesce(organization.nameEn, row.nameEn),
    organization.sortName = coalesce(organization.nameJa, organization.nameEn, ''))
FOREACH (_ IN CASE WHEN written AND row.isOwn THEN [1] ELSE [] END |
  SET organization += row {.nameJa, .nameEn, .sortName, .country, .city, .known, .audience, .sources, .certainty})
FOREACH (_ IN CASE WHEN written AND $in.register = 'ror' THEN [1] ELSE [] END |
  SET organization.rorFingerprint = row.print)
FOREACH (_ IN CASE WHEN written AND $in.register = 'edinet' THEN [1] ELSE [] END |
  SET organization.edinetFingerprint = row.print)
FOREACH (_ IN CASE WHEN written AND $in.register = 'sbir' THEN [1] ELSE [] END |
  SET organization.sbirFingerprint = row.print, organization.summaryEn = row.summaryEn)
WITH row, organization, written
CALL (row, organization, written) {
  WITH row, organization, written
  WHERE written
  MATCH (organization)-[gone:HAS_NAME]->(:Name)
  WHERE gone.record = $in.register + '/names' AND gone.retracted > $in.today AND NOT gone.id IN row.stated
  SET gone.retracted = $in.today, gone.ends = CASE WHEN gone.to < $in.today THEN gone.to ELSE $in.today END
  RETURN count(gone) AS retracted
}
FOREACH (each IN CASE WHEN written THEN row.names ELSE [] END |
  MERGE (name:Entity {id: each.id})
  SET name:Name, name.searchType = 'type_NAME',
    name += each {.text, .language, .kind, .known, .audience, .sources, .certainty, .fingerprint}
  MERGE (organization)-[named:HAS_NAME {id: each.link.id}]->(name)
  SET named += each.link)
RETURN row.id AS id, written, retracted

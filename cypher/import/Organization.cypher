// An organisation, whatever its roles. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (organization:Entity {id: row.id})
WITH row, organization, coalesce(organization.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET organization:Organization, organization.searchType = 'type_ORGANIZATION', organization += row {.nameJa, .nameEn, .legalForm, .country, .prefecture, .city,
    .corporateNumber, .rorIds, .securitiesCode, .known, .audience, .sources, .certainty, .fingerprint},
    organization.sortName = coalesce(row.nameJa, row.nameEn, ''))
RETURN row.position AS position, written

// The organisations that have an id of a register, with what they are called; names that the register itself brought are left out.
MATCH (organization:Organization)
WHERE organization.rorIds IS NOT NULL OR organization.corporateNumber IS NOT NULL OR
  organization.securitiesCode IS NOT NULL OR organization.edinetCode IS NOT NULL
RETURN organization.id AS id, organization.rorIds AS rorIds, organization.corporateNumber AS corporateNumber,
  organization.securitiesCode AS securitiesCode, organization.edinetCode AS edinetCode,
  toString(organization.known) AS known,
  [text IN [organization.nameJa, organization.nameEn] + COLLECT {
    MATCH (organization)-[named:HAS_NAME]->(name:Name)
    WHERE coalesce(named.record, '') <> $in.record
    RETURN name.text
  } WHERE text IS NOT NULL | text] AS names

// The organisations that a crosswalk names, each under the register and id by which it names them.
MATCH (organization:Organization)
UNWIND [id IN [organization.id] WHERE id IN $in.ids | 'DOSSIER:' + id] +
  [id IN coalesce(organization.rorIds, []) WHERE id IN $in.rors | 'ROR:' + id] +
  [id IN [organization.edinetCode] WHERE id IN $in.edinets | 'EDINET:' + id] AS key
RETURN key, organization.id AS id, toString(organization.known) AS known
ORDER BY key, id DESC

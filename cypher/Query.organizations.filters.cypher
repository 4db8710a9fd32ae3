// What every way to a list of organisations may be asked besides.
($ids IS NULL OR organization.id IN $ids) AND
($country IS NULL OR organization.country = $country) AND
($prefecture IS NULL OR organization.prefecture = $prefecture) AND
($role IS NULL OR
  EXISTS {
    MATCH (organization)-[held:HAS_ROLE]->(role:Role {code: $role})
    WHERE current(held) AND visible(role)
  }) AND
($licence IS NULL OR
  EXISTS {
    MATCH (organization)-[holds:HOLDS]->(licence:Licence {kind: $licence})
    WHERE current(holds) AND visible(licence)
  })

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
  }) AND
($dealtTimes IS NULL OR
  COUNT {
    MATCH (organization)<-[party:HAS_PARTY]-(deal:Deal)-[other:HAS_PARTY]->(institution:Institution)
    WHERE
      current(party) AND current(other) AND visible(deal) AND visible(institution) AND institution <> organization AND
      CASE WHEN deal.signedOn STARTS WITH 'FY' THEN date({year: toInteger(substring(deal.signedOn, 2, 4)), month: 4, day: 1}) ELSE date(deal.signedOn) END >= coalesce($dealtSince, date('0001-01-01')) AND
      (EXISTS {
        MATCH (deal)-[covers:COVERS]->(grant:Grant)-[on:ON]->(seed:Seed)
        WHERE current(covers) AND current(on) AND visible(grant) AND visible(seed) AND coalesce($dealtIn IN seed.productClasses, $dealtIn IS NULL)
      } OR
      EXISTS {
        MATCH (deal)-[about:ABOUT]->(seed:Seed)
        WHERE current(about) AND visible(seed) AND coalesce($dealtIn IN seed.productClasses, $dealtIn IS NULL)
      })
    RETURN DISTINCT deal
  } >= $dealtTimes)

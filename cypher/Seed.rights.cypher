// The rights on the seed on a day: its grants, the map of territories and fields, and its owners, those of its patents too.
OPTIONAL MATCH (asked:Disease {id: $field})
WHERE visible(asked)
WITH seed, asked
WHERE asked.id = $field OR $field IS NULL
CALL (seed) {
  MATCH (seed)<-[on:ON]-(grant:Grant)
  WHERE current(on) AND visible(grant) AND grant.from <= $asOf AND grant.retracted > $knownAt
  OPTIONAL MATCH (grant)<-[covers:COVERS]-(deal:Deal)
  WHERE current(covers) AND visible(deal)
  WITH grant, head(collect(deal)) AS deal
  CALL (deal) {
    MATCH (deal)-[party:HAS_PARTY]->(organization:Organization)
    WHERE current(party) AND visible(organization)
    WITH organization, party
    ORDER BY organization.id, party.id
    RETURN
      collect({role: party.role, id: organization.id, nameJa: organization.nameJa, nameEn: organization.nameEn}) AS parties
  }
  CALL (grant) {
    MATCH (grant)-[place:IN_TERRITORY]->(land:Territory)
    WHERE current(place) AND visible(land)
    WITH land, place
    ORDER BY land.code, place.id
    RETURN
      collect(
        CASE
          WHEN NOT coalesce(place.except, false) THEN land.code
        END) AS named,
      collect(
        CASE
          WHEN place.except THEN land.code
        END) AS carved
  }
  CALL (grant) {
    MATCH (grant)-[limit:IN_FIELD]->(area:Disease)
    WHERE current(limit) AND visible(area)
    WITH DISTINCT area
    ORDER BY area.id
    RETURN collect(area) AS areas
  }
  WITH grant, deal, parties, named, carved, areas
  ORDER BY grant.from, grant.id
  RETURN
    collect({
      grant: grant.id,
      deal: deal.id,
      areas: areas,
      named: named,
      carved: carved,
      isAnywhere: size(named) + size(carved) = 0,
      fieldText: grant.fieldText,
      state:
        CASE grant.to > $asOf
          WHEN true THEN 'RUNNING'
          ELSE 'ENDED'
        END,
      standing:
        CASE
          WHEN grant.exclusivity IN ['EXCLUSIVE', 'SOLE', 'CO_EXCLUSIVE'] THEN 'TAKEN'
          WHEN grant.exclusivity = 'OPTION_EXCLUSIVE' THEN 'UNDER_OPTION'
          ELSE coalesce(grant.exclusivity, 'UNCLEAR')
        END,
      partly: grant.activities IS NOT NULL AND NOT 'DEVELOP' IN grant.activities,
      holders:
        [one IN parties WHERE one.role IN ['LICENSEE', 'OPTIONEE', 'ASSIGNEE', 'DISTRIBUTOR', 'LEAD', 'COLLABORATOR']],
      grantors: [one IN parties WHERE one.role IN ['LICENSOR', 'ASSIGNOR']],
      detail: grant {
        .*,
        named: named,
        carved: carved,
        kind: deal.kind,
        endReason: deal.endReason,
        fieldsJa: [area IN areas | coalesce(area.nameJa, area.nameEn)],
        fieldsEn: [area IN areas | coalesce(area.nameEn, area.nameJa)]
      }
    }) AS grants
}
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[owned:OWNED_BY]->(organization:Organization)
    WHERE current(owned) AND visible(organization)
    RETURN organization, owned
      UNION ALL
    MATCH (seed)-[protected:PROTECTED_BY]->(family:PatentFamily)-[owned:OWNED_BY]->(organization:Organization)
    WHERE current(protected) AND current(owned) AND visible(family) AND visible(organization)
    RETURN organization, owned
  }
  WITH organization, owned
  ORDER BY organization.id, owned.id
  WITH organization, head(collect(owned)) AS owned, max(owned.consent) AS consent
  RETURN
    collect(owned {.*, id: organization.id, nameJa: organization.nameJa, nameEn: organization.nameEn, consent: consent}) AS owners
}
CALL (grants, asked) {
  UNWIND
    CASE
      WHEN asked IS NULL THEN reduce(all = [], one IN grants | all + one.areas)
      ELSE [asked]
    END AS disease
  WITH DISTINCT disease
  ORDER BY disease.id
  CALL (disease) {
    MATCH (disease)-[up:WITHIN]->(between:Disease)
    WHERE current(up) AND visible(between)
    MATCH (between)-[further:WITHIN]->(wide:Disease)
    WHERE current(further) AND visible(wide)
    RETURN collect(DISTINCT wide.id) AS wider
  }
  CALL (disease) {
    MATCH (disease)<-[down:WITHIN]-(between:Disease)
    WHERE current(down) AND visible(between)
    MATCH (between)<-[further:WITHIN]-(narrow:Disease)
    WHERE current(further) AND visible(narrow)
    RETURN collect(DISTINCT narrow.id) AS narrower
  }
  RETURN
    collect({field: disease.id, nameJa: disease.nameJa, nameEn: disease.nameEn, wider: wider, narrower: narrower}) AS fields
}
CALL (grants) {
  UNWIND
    CASE
      WHEN
        $territory IS NULL
        THEN [code IN reduce(all = [], one IN grants | all + one.named + one.carved) WHERE code <> 'WORLD']
      ELSE [$territory]
    END AS code
  WITH DISTINCT code
  ORDER BY code
  RETURN collect(code) AS codes
}
RETURN
  $asOf AS asOf,
  asked AS field,
  $territory AS territory,
  [one IN grants | one {.*, areas: [area IN one.areas | area.id]}] AS grants,
  owners,
  fields +
  CASE
    WHEN asked IS NULL THEN [{wider: [], narrower: []}]
    ELSE []
  END AS fields,
  codes +
  CASE
    WHEN $territory IS NULL THEN ['WORLD']
    ELSE []
  END AS codes

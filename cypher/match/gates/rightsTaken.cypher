// The exclusive rights that are wanted are already granted to somebody else (domain brief G1). Wanted is the territory,
// and the field or, when no field is asked for, everything: a grant limited to a field leaves the rest of the seed free.
MATCH (seed:Seed)<-[on:ON]-(grant:Grant)<-[covers:COVERS]-(deal:Deal)
WHERE
  current(on) AND
  current(grant) AND
  current(covers) AND
  visible(seed) AND
  visible(grant) AND
  visible(deal) AND
  grant.exclusivity IN ['EXCLUSIVE', 'SOLE', 'CO_EXCLUSIVE', 'OPTION_EXCLUSIVE'] AND
  EXISTS {
    MATCH (grant)-[named:IN_TERRITORY]->(land:Territory)
    WHERE current(named) AND visible(land) AND land.code IN [$territory, 'WORLD'] AND NOT coalesce(named.except, false)
  } AND
  NOT EXISTS {
    MATCH (grant)-[carved:IN_TERRITORY]->(land:Territory)
    WHERE current(carved) AND visible(land) AND land.code = $territory AND coalesce(carved.except, false)
  }
WITH
  seed,
  grant,
  deal,
  [(grant)-[limit:IN_FIELD]->(area:Disease) WHERE current(limit) AND visible(area) | area.id ] AS fields
WHERE
  size(fields) = 0 AND grant.fieldText IS NULL OR
  $field IN fields OR
  any(
    area IN fields
    WHERE
      EXISTS {
        MATCH (narrow:Disease {id: $field})-[up:IS_A]->(wide:Disease {id: area})
        WHERE current(up) AND visible(narrow) AND visible(wide)
      }
  )
MATCH (company:Company)
WHERE
  visible(company) AND
  NOT EXISTS {
    MATCH (deal)-[party:HAS_PARTY]->(company)
    WHERE current(party)
  }
RETURN
  grant.id AS fact,
  grant.since AS since,
  grant.certainty AS certainty,
  grant.sources AS sources,
  {territory: $territory, titleJa: deal.titleJa, titleEn: deal.titleEn} AS detail

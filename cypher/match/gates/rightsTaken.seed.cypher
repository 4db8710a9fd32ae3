// The grants of exclusive rights, wanted here, that somebody has on the seed, and the companies that are parties to them. Wanted
// is the territory, and the field or, when no field is asked for, everything: a grant limited to a field leaves the rest free
// and covers what lies up to four steps below it.
MATCH (seed)<-[on:ON]-(grant:Grant)<-[covers:COVERS]-(deal:Deal)
WHERE
  current(on) AND
  current(grant) AND
  current(covers) AND
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
WITH grant, deal, [(grant)-[limit:IN_FIELD]->(area:Disease) WHERE current(limit) AND visible(area) | area.id ] AS fields
WHERE
  size(fields) = 0 AND grant.fieldText IS NULL OR
  any(
    area IN fields
    WHERE
      EXISTS {
        MATCH (narrow:Disease {id: $field})-[up:WITHIN]->(between:Disease)
        WHERE current(up) AND visible(narrow) AND visible(between)
        MATCH (between)-[further:WITHIN]->(wide:Disease {id: area})
        WHERE current(further) AND visible(wide)
      }
  )
RETURN
  collect({
    grant: grant,
    deal: deal,
    parties: [(deal)-[party:HAS_PARTY]->(one:Company) WHERE current(party) AND visible(one) | one ]
  }) AS half

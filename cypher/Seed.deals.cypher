// The agreements about the seed, through a grant or without one, by id.
CALL (seed) {
  MATCH (seed)<-[on:ON]-(grant:Grant)<-[covers:COVERS]-(deal:Deal)
  WHERE current(on) AND current(covers) AND visible(grant)
  RETURN deal
    UNION
  MATCH (seed)<-[about:ABOUT]-(deal:Deal)
  WHERE current(about)
  RETURN deal
}
WITH deal
WHERE visible(deal)
RETURN deal
ORDER BY deal.id

// The seeds the deal is about, through a grant or without one, by id.
CALL (deal) {
  MATCH (deal)-[covers:COVERS]->(grant:Grant)-[on:ON]->(seed:Seed)
  WHERE current(covers) AND current(on) AND visible(grant)
  RETURN seed
    UNION
  MATCH (deal)-[about:ABOUT]->(seed:Seed)
  WHERE current(about)
  RETURN seed
}
WITH seed
WHERE visible(seed)
RETURN seed
ORDER BY seed.id

// The seed an agreement without a grant is about.
UNWIND $in.rows AS row
MATCH (deal:Deal {id: row.deal})
MATCH (seed:Seed {id: row.seed})
WITH row, deal, seed,
  NOT EXISTS { (deal)-[stated:ABOUT]->(seed) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (deal)-[about:ABOUT {id: link.id}]->(seed)
  SET about += link)
RETURN row.position AS position, written

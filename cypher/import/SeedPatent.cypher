// A patent family protects a seed.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: row.seed})
MATCH (family:PatentFamily {id: row.family})
WITH row, seed, family,
  NOT EXISTS { (seed)-[stated:PROTECTED_BY]->(family) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (seed)-[joined:PROTECTED_BY {id: link.id}]->(family)
  SET joined += link)
RETURN row.position AS position, written

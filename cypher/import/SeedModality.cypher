// What a seed is made of or works by.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: row.seed})
MATCH (modality:Modality {id: row.modality})
WITH row, seed, modality,
  NOT EXISTS { (seed)-[stated:HAS_MODALITY]->(modality) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (seed)-[made:HAS_MODALITY {id: link.id}]->(modality)
  SET made += link, made.startKind = seed.kind)
RETURN row.position AS position, written

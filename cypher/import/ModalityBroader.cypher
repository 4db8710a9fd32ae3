// The next broader modality.
UNWIND $in.rows AS row
MATCH (modality:Modality {id: row.id})
MATCH (broader:Modality {id: row.broader})
WITH row, modality, broader,
  NOT EXISTS { (modality)-[stated:BROADER]->(broader) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (modality)-[above:BROADER {id: link.id}]->(broader)
  SET above += link)
RETURN row.position AS position, written

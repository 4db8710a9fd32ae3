// A disease is a kind of another.
UNWIND $in.rows AS row
MATCH (disease:Disease {id: row.disease})
MATCH (parent:Disease {id: row.parent})
WITH row, disease, parent,
  NOT EXISTS { (disease)-[stated:IS_A]->(parent) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (disease)-[above:IS_A {id: link.id}]->(parent)
  SET above += link)
RETURN row.position AS position, written

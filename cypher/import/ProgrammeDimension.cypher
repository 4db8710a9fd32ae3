// A programme makes seeds readier in a dimension.
UNWIND $in.rows AS row
MATCH (programme:Programme {id: row.programme})
MATCH (dimension:ReadinessDimension {id: row.dimension})
WITH row, programme, dimension,
  NOT EXISTS { (programme)-[stated:ADDRESSES]->(dimension) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (programme)-[joined:ADDRESSES {id: link.id}]->(dimension)
  SET joined += link)
RETURN row.position AS position, written

// A scheme makes seeds readier in a dimension.
UNWIND $in.rows AS row
MATCH (scheme:Scheme {id: row.scheme})
MATCH (dimension:ReadinessDimension {id: row.dimension})
WITH row, scheme, dimension,
  NOT EXISTS { (scheme)-[stated:ADDRESSES]->(dimension) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (scheme)-[joined:ADDRESSES {id: link.id}]->(dimension)
  SET joined += link)
RETURN row.position AS position, written

// What is in the graph of these records: their content, the batch that brought them, and the links that they have.
UNWIND $in.ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.fingerprint AS fingerprint, entity.record AS record,
  [(entity)-[link]-() WHERE link.record IS NOT NULL | link.id] AS links

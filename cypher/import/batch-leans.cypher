// The other batches that state something of the records of this one.
MATCH (entity:Entity)
WHERE entity.record = $in.record
MATCH (entity)-[link]-()
WHERE link.record STARTS WITH 'staff/' AND NOT link.record STARTS WITH $in.record
RETURN DISTINCT split(link.record, '/')[1] AS batch
ORDER BY batch

// Whether there is any record.
MATCH (entity:Entity)
WHERE entity.id >= ''
RETURN entity.id AS id
LIMIT 1

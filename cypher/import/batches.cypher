// The batches that staff brought, the latest first, with how many records each brought.
MATCH (entity:Entity)
WHERE entity.record STARTS WITH 'staff/'
WITH split(entity.record, '/')[1] AS batch, count(*) AS records
RETURN batch, records
ORDER BY batch DESC

// Records that staff brought carry the batch that brought them first, so that it can be undone.
UNWIND $in.ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.record IS NULL
SET entity.record = $in.record

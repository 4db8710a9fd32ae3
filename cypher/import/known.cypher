// Which of these records exist, and what they are.
MATCH (entity:Entity)
WHERE entity.id IN $in.ids
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'] AS labels

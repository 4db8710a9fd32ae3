// The record with this id.
MATCH (node:Entity {id: $id})
WHERE visible(node)
RETURN node

// The records with these ids, each with its position in the list given.
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Entity {id: $ids[position]})
WHERE visible(node)
RETURN node, position
ORDER BY position

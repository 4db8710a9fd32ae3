// A batch of the records that the viewer may see, by id.
MATCH (node:Entity)
WHERE node.id > $after AND NOT node:Run AND visible(node)
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
LIMIT $size

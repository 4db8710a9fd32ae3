// The records that say so, by id.
MATCH (node:Entity)
WHERE node.id IN gapClosed.records AND visible(node)
RETURN node AS record
ORDER BY node.id

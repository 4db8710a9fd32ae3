// The record that the rule looks at.
MATCH (node:Entity {id: exclusion.fact})
WHERE visible(node)
RETURN node AS record

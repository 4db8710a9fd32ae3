// The record that says so.
MATCH (node:Entity {id: routeStep.via})
WHERE visible(node)
RETURN node AS record

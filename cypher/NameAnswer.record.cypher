// The record that goes by this name; null unless there is exactly one.
MATCH (node:Entity {id: nameAnswer.direct})
WHERE visible(node)
RETURN node AS record

// The record that the name may mean.
MATCH (node:Entity {id: nameCandidate.id})
WHERE visible(node)
RETURN node AS record

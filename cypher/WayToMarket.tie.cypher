// The record that ties the two.
MATCH (node:Entity {id: wayToMarket.via})
WHERE visible(node)
RETURN node AS record

// What the reason rests on, in the order of weight; at most five records.
UNWIND range(0, size(reason.evidence) - 1) AS place
MATCH (node:Entity {id: reason.evidence[place]})
WHERE visible(node)
RETURN node AS record
ORDER BY place

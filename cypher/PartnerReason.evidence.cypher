// What the reason rests on, the weightiest first; at most five records.
UNWIND range(0, size(partnerReason.evidence) - 1) AS place
MATCH (node:Entity {id: partnerReason.evidence[place]})
WHERE visible(node)
RETURN node AS record
ORDER BY place

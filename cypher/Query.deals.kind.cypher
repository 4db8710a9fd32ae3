// The deals of a kind, in the order of their ids.
MATCH (deal:Deal)
USING INDEX deal:Deal(kind, id)
WHERE deal.kind = $kind AND deal.id >= '' AND visible(deal) AND filters()
RETURN deal
ORDER BY deal.kind, deal.id

// The deals with these ids.
MATCH (deal:Deal)
WHERE deal.id IN $ids AND visible(deal) AND filters()
RETURN deal
ORDER BY deal.id

// The deals that pass every filter given, by id.
MATCH (deal:Deal)
WHERE deal.id >= '' AND visible(deal) AND filters()
RETURN deal
ORDER BY deal.id

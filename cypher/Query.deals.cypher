// The deals that pass every filter given, by id.
MATCH (deal:Deal)
WHERE deal.id >= '' AND visible(deal) AND ($ids IS NULL OR deal.id IN $ids) AND ($kind IS NULL OR deal.kind = $kind)
RETURN deal
ORDER BY deal.id

// The deal with this id.
MATCH (deal:Deal {id: $id})
WHERE visible(deal)
RETURN deal

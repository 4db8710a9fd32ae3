// The deal that grants the rights.
MATCH (deal:Deal {id: grantedRight.deal})
WHERE visible(deal)
RETURN deal

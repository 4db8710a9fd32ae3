// The agreement.
MATCH (deal:Deal {id: partnerStep.deal})
WHERE visible(deal)
RETURN deal

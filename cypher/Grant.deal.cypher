// The deal that grants the rights.
MATCH (grant)<-[link:COVERS]-(deal:Deal)
WHERE current(link) AND visible(deal)
RETURN deal
ORDER BY deal.id

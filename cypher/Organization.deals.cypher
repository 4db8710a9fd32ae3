// The agreements the organisation is a party to, by id.
MATCH (organization)<-[link:HAS_PARTY]-(deal:Deal)
WHERE current(link) AND visible(deal)
RETURN deal, link
ORDER BY deal.id, link.id

// The approaches that the organisation made, the latest first.
MATCH (organization)<-[link:BY]-(approach:Approach)
WHERE current(link) AND visible(approach)
RETURN approach, link
ORDER BY approach.from DESC, approach.id, link.id

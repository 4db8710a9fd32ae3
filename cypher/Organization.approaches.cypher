// The seeds that the organisation was shown, the latest first.
MATCH (organization)<-[link:TO]-(approach:Approach)
WHERE current(link) AND visible(approach)
RETURN approach, link
ORDER BY approach.from DESC, approach.id, link.id

// The companies that were approached for the seed, the latest first.
MATCH (seed)<-[link:ABOUT]-(approach:Approach)
WHERE current(link) AND visible(approach)
RETURN approach, link
ORDER BY approach.from DESC, approach.id, link.id

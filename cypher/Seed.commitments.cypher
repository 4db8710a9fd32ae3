// What is promised to the seed, by id.
MATCH (seed)<-[link:TOWARDS]-(commitment:Commitment)
WHERE current(link) AND visible(commitment)
RETURN commitment, link
ORDER BY commitment.id, link.id

// What is promised to the project, by id.
MATCH (award)<-[link:TOWARDS]-(commitment:Commitment)
WHERE current(link) AND visible(commitment)
RETURN commitment, link
ORDER BY commitment.id, link.id

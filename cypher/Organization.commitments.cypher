// What the organisation has promised to seeds and projects, by id.
MATCH (organization)-[link:COMMITTED]->(commitment:Commitment)
WHERE current(link) AND visible(commitment)
RETURN commitment, link
ORDER BY commitment.id, link.id

// The products it is used with, by id.
MATCH (product)-[link:COMPANION_OF]->(other:Product)
WHERE current(link) AND visible(other)
RETURN other AS product, link
ORDER BY other.id, link.id

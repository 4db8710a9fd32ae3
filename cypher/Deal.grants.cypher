// The rights the deal grants, by id.
MATCH (deal)-[link:COVERS]->(grant:Grant)
WHERE current(link) AND visible(grant)
RETURN grant, link
ORDER BY grant.id, link.id

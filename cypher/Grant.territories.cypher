// Where the rights hold, by id.
MATCH (grant)-[link:IN_TERRITORY]->(territory:Territory)
WHERE current(link) AND visible(territory)
RETURN territory, link
ORDER BY territory.id, link.id

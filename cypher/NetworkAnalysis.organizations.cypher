// The organisations with a tie, those that most ways between others lead through first, or those with most ties.
MATCH (networkAnalysis)-[link:MEASURES]->(organization:Organization)
WHERE current(link) AND visible(organization) AND ($community IS NULL OR link.community = $community)
RETURN organization, link
ORDER BY link.betweennessRank, organization.id, link.id

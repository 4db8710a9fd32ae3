// The bodies the organisation is a part of, by id.
MATCH (organization)-[link:PART_OF]->(whole:Organization)
WHERE current(link) AND visible(whole)
RETURN whole AS organization, link
ORDER BY whole.id, link.id

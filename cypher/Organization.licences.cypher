// The licences the organisation holds, by id.
MATCH (organization)-[link:HOLDS]->(licence:Licence)
WHERE current(link) AND visible(licence)
RETURN licence, link
ORDER BY licence.id, link.id

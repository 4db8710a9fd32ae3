// Its applications, by id.
MATCH (patentFamily)-[link:HAS_MEMBER]->(patentApplication:PatentApplication)
WHERE current(link) AND visible(patentApplication)
RETURN patentApplication, link
ORDER BY patentApplication.id, link.id

// The patent families that protect the seed, by id.
MATCH (seed)-[link:PROTECTED_BY]->(patentFamily:PatentFamily)
WHERE current(link) AND visible(patentFamily)
RETURN patentFamily, link
ORDER BY patentFamily.id, link.id

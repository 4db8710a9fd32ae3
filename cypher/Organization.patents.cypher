// The patent families that the organisation owns, by id.
MATCH (organization)<-[link:OWNED_BY]-(patentFamily:PatentFamily)
WHERE current(link) AND visible(patentFamily)
RETURN patentFamily, link
ORDER BY patentFamily.id, link.id

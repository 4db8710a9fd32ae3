// The family it belongs to.
MATCH (patentApplication)<-[link:HAS_MEMBER]-(patentFamily:PatentFamily)
WHERE current(link) AND visible(patentFamily)
RETURN patentFamily
ORDER BY patentFamily.id

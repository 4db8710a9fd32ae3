// The grants that name the territory, by id.
MATCH (territory)<-[link:IN_TERRITORY]-(grant:Grant)
WHERE current(link) AND visible(grant)
RETURN grant, link
ORDER BY grant.id, link.id

// The grants limited to this field, by id.
MATCH (disease)<-[link:IN_FIELD]-(grant:Grant)
WHERE current(link) AND visible(grant)
RETURN grant, link
ORDER BY grant.id, link.id

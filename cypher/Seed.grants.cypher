// The rights granted on the seed, running or ended, the earliest first.
MATCH (seed)<-[link:ON]-(grant:Grant)
WHERE current(link) AND visible(grant)
RETURN grant, link
ORDER BY link.from, grant.id, link.id

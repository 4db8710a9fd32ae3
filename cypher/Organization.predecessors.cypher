// What the organisation came from, the earliest first.
MATCH (organization)<-[link:SUCCEEDED_BY]-(other:Organization)
WHERE current(link) AND visible(other)
RETURN other AS organization, link
ORDER BY link.from, other.id, link.id

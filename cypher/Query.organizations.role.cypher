// The organisations that hold a role, in the order of an index of its links.
MATCH (role:Role {id: 'role:' + $role})<-[held:HAS_ROLE]-(organization:Organization)
USING INDEX held:HAS_ROLE(endId, startId, begins, ends, audience)
WHERE
  held.endId = 'role:' + $role AND
  held.startId >= '' AND
  held.begins IS NOT NULL AND
  held.ends IS NOT NULL AND
  held.audience IS NOT NULL AND
  current(held) AND
  visible(role) AND
  visible(organization) AND
  filters()
RETURN DISTINCT organization, held.endId AS endId, held.startId AS startId
ORDER BY endId, startId

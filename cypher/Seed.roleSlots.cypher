// The roles that the seed needs, by id.
MATCH (seed)-[link:HAS_SLOT]->(roleSlot:RoleSlot)
WHERE current(link) AND visible(roleSlot)
RETURN roleSlot, link
ORDER BY roleSlot.id, link.id

// The roles that the project needs, by id.
MATCH (award)-[link:HAS_SLOT]->(roleSlot:RoleSlot)
WHERE current(link) AND visible(roleSlot)
RETURN roleSlot, link
ORDER BY roleSlot.id, link.id

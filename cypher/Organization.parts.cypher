// The bodies that are a part of the organisation, by id.
MATCH (organization)<-[link:PART_OF]-(part:Organization)
WHERE current(link) AND visible(part)
RETURN part AS organization, link
ORDER BY part.id, link.id

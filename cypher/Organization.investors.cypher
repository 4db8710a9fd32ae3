// Who put money into it, by id.
MATCH (organization)<-[link:INVESTED_IN]-(other:Organization)
WHERE current(link) AND visible(other)
RETURN other AS organization, link
ORDER BY other.id, link.id

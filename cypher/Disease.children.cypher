// The next narrower diseases, by id.
MATCH (disease)<-[link:IS_A]-(other:Disease)
WHERE current(link) AND visible(other)
RETURN other AS disease, link
ORDER BY other.id, link.id

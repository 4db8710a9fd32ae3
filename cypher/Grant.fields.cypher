// The diseases or areas the rights are limited to, by id.
MATCH (grant)-[link:IN_FIELD]->(disease:Disease)
WHERE current(link) AND visible(disease)
RETURN disease, link
ORDER BY disease.id, link.id

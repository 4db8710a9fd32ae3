// The diseases of the vocabulary the indication stands for, by id.
MATCH (seedIndication)-[link:FOR]->(disease:Disease)
WHERE current(link) AND visible(disease)
RETURN disease, link
ORDER BY disease.id, link.id

// The modalities and diseases wanted, by id.
MATCH (need)-[link:WANTS]->(field:Modality|Disease)
WHERE current(link) AND visible(field)
RETURN field, link
ORDER BY field.id, link.id

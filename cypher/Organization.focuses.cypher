// The modalities and diseases it works on, the strongest first.
MATCH (organization)-[link:FOCUSES_ON]->(field:Modality|Disease)
WHERE current(link) AND visible(field)
RETURN field, link
ORDER BY coalesce(link.strength, 0.0) DESC, field.id, link.id

// What the seed is made of or works by, the primary one first.
MATCH (seed)-[link:HAS_MODALITY]->(modality:Modality)
WHERE current(link) AND visible(modality)
RETURN modality, link
ORDER BY coalesce(link.primary, false) DESC, modality.id, link.id

// The modalities of a level, or all, by id.
MATCH (modality:Modality)
WHERE modality.id >= '' AND visible(modality) AND ($level IS NULL OR modality.level = $level)
RETURN modality
ORDER BY modality.id

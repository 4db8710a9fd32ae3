// The modality with this id.
MATCH (modality:Modality {id: $id})
WHERE visible(modality)
RETURN modality

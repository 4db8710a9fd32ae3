// The modality.
MATCH (modality:Modality {id: timeToLicence.modalityId})
WHERE visible(modality)
RETURN modality

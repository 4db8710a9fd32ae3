// The field of the cell.
MATCH (disease:Disease {id: rightsCell.field})
WHERE visible(disease)
RETURN disease

// The patent families, by id.
MATCH (patentFamily:PatentFamily)
WHERE patentFamily.id >= '' AND visible(patentFamily)
RETURN patentFamily
ORDER BY patentFamily.id

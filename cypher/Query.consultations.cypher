// The advice given, by id.
MATCH (consultation:Consultation)
WHERE consultation.id >= '' AND visible(consultation) AND ($kind IS NULL OR consultation.kind = $kind)
RETURN consultation
ORDER BY consultation.id

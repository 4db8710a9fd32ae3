// The advice that the seed was given, by id.
MATCH (seed)<-[link:ADVISED]-(consultation:Consultation)
WHERE current(link) AND visible(consultation)
RETURN consultation, link
ORDER BY consultation.id, link.id

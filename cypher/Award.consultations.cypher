// The advice that the project was given, by id.
MATCH (award)<-[link:ADVISED]-(consultation:Consultation)
WHERE current(link) AND visible(consultation)
RETURN consultation, link
ORDER BY consultation.id, link.id

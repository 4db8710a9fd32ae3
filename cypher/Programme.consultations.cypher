// The advice that the projects of the programme were given as a whole, by id.
MATCH (programme)<-[link:ADVISED]-(consultation:Consultation)
WHERE current(link) AND visible(consultation)
RETURN consultation, link
ORDER BY consultation.id, link.id

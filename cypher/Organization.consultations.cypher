// The advice that the organisation gave, by id.
MATCH (organization)<-[link:GIVEN_BY]-(consultation:Consultation)
WHERE current(link) AND visible(consultation)
RETURN consultation, link
ORDER BY consultation.id, link.id

// What the programme reports to have achieved, by id.
MATCH (programme)-[link:ACHIEVED]->(outcome:ProgrammeOutcome)
WHERE current(link) AND visible(outcome)
RETURN outcome AS programmeOutcome, link
ORDER BY outcome.id, link.id

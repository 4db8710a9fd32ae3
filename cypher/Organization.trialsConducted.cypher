// The trials that are done there, by id.
MATCH (organization)<-[link:CONDUCTED_AT]-(trial:Trial)
WHERE current(link) AND visible(trial)
RETURN trial, link
ORDER BY trial.id, link.id

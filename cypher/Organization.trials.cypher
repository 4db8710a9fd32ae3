// The trials the organisation sponsors, by id.
MATCH (organization)<-[link:SPONSORED_BY]-(trial:Trial)
WHERE current(link) AND visible(trial)
RETURN trial, link
ORDER BY trial.id, link.id

// How ready the seed was found, the latest first.
MATCH (seed)<-[link:OF]-(readinessAssessment:ReadinessAssessment)
WHERE current(link) AND visible(readinessAssessment)
RETURN readinessAssessment, link
ORDER BY readinessAssessment.from DESC, readinessAssessment.id, link.id

// The seeds whose latest assessment is weak here and nowhere else, by id.
MATCH (readinessDimension)<-[scores:SCORES]-(assessment:ReadinessAssessment)-[of:OF]->(seed:Seed)
WHERE
  current(scores) AND
  current(of) AND
  visible(assessment) AND
  visible(seed) AND
  scores.score < 3 AND
  NOT EXISTS {
    MATCH (seed)<-[ofLater:OF]-(later:ReadinessAssessment)
    WHERE current(ofLater) AND visible(later) AND later.from > assessment.from
  } AND
  [
    (assessment)-[further:SCORES]->(dimension:ReadinessDimension)
    WHERE current(further) AND visible(dimension) AND further.score < 3
    | dimension.id
  ] =
  [readinessDimension.id]
WITH DISTINCT seed
RETURN seed
ORDER BY seed.id

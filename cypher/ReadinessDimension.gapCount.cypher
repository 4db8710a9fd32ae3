// How many seeds are weak here in their latest assessment.
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
  }
RETURN count(DISTINCT seed) AS gapCount

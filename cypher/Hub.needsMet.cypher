// The needs that open seeds of the hub meet: both the modality and the disease wanted, or a narrower one.
MATCH (hub)-[support:SUPPORTS]->(seed:Seed)
USING INDEX support:SUPPORTS(startId, endId, begins, ends, audience)
WHERE
  support.startId = hub.id AND
  support.endId >= '' AND
  support.begins IS NOT NULL AND
  support.ends IS NOT NULL AND
  support.audience IS NOT NULL AND
  current(support) AND
  visible(seed) AND
  NOT EXISTS {
    MATCH (seed)<-[on:ON]-(grant:Grant)
    WHERE current(on) AND current(grant) AND visible(grant)
  }
MATCH
  (seed)-[aim:AIMED_AT]->
  (narrow:Disease)-[within:WITHIN]->
  (disease:Disease)<-[wantsDisease:WANTS]-
  (need:Need)-[wantsModality:WANTS]->
  (modality:Modality)<-[based:BASED_ON]-
  (seed)
WHERE
  current(aim) AND
  current(within) AND
  current(wantsDisease) AND
  current(wantsModality) AND
  current(based) AND
  visible(narrow) AND
  visible(disease) AND
  visible(need) AND
  visible(modality)
WITH need.id AS need, collect(DISTINCT seed.id) AS seeds
RETURN need, seeds
ORDER BY need

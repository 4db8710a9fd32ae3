// The open seeds that meet the need, by id: of a modality and for a disease that it wants, or narrower ones.
MATCH
  (need)-[wantsDisease:WANTS]->
  (disease:Disease)<-[within:WITHIN]-
  (narrow:Disease)<-[aim:AIMED_AT]-
  (seed:Seed {kind: 'LICENSABLE'})-[based:BASED_ON]->
  (modality:Modality)<-[wantsModality:WANTS]-
  (need)
WHERE
  current(wantsDisease) AND
  current(within) AND
  current(aim) AND
  current(based) AND
  current(wantsModality) AND
  visible(disease) AND
  visible(narrow) AND
  visible(seed) AND
  visible(modality) AND
  NOT EXISTS {
    MATCH (seed)<-[on:ON]-(grant:Grant)
    WHERE current(on) AND current(grant) AND visible(grant)
  }
WITH DISTINCT seed
RETURN seed
ORDER BY seed.id

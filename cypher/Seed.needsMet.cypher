// The needs that the seed meets while it is open, by id: they want its modality and its disease, or broader ones.
MATCH
  (seed)-[aim:AIMED_AT]->
  (narrow:Disease)-[within:WITHIN]->
  (disease:Disease)<-[wantsDisease:WANTS]-
  (need:Need)-[wantsModality:WANTS]->
  (modality:Modality)<-[based:BASED_ON]-
  (seed)
WHERE
  seed.kind = 'LICENSABLE' AND
  current(aim) AND
  current(within) AND
  current(wantsDisease) AND
  current(wantsModality) AND
  current(based) AND
  visible(narrow) AND
  visible(disease) AND
  visible(need) AND
  visible(modality) AND
  NOT EXISTS {
    MATCH (seed)<-[on:ON]-(grant:Grant)
    WHERE current(on) AND current(grant) AND visible(grant)
  }
WITH DISTINCT need
RETURN need
ORDER BY need.id

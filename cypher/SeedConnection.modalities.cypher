// How many seeds there are under each modality of the first level.
CALL (seed) {
  MATCH (seed)-[based:BASED_ON]->(modality:Modality)
  WHERE current(based) AND visible(modality) AND modality.level = 1
  RETURN DISTINCT modality
}
WITH modality, count(*) AS count
RETURN modality.id AS id, modality.nameJa AS nameJa, modality.nameEn AS nameEn, count
ORDER BY count DESC, id

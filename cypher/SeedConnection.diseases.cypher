// The ten diseases that most seeds are meant for.
CALL (seed) {
  MATCH (seed)-[aim:AIMED_AT]->(disease:Disease)
  WHERE current(aim) AND visible(disease)
  RETURN DISTINCT disease
}
WITH disease, count(*) AS count
ORDER BY count DESC, disease.id
LIMIT 10
RETURN disease.id AS id, disease.nameJa AS nameJa, disease.nameEn AS nameEn, count
ORDER BY count DESC, id

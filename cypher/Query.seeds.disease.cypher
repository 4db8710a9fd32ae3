// The seeds for a disease or a narrower one. Several diseases have no common order, so they are sorted.
MATCH (disease:Disease {id: $disease})<-[within:WITHIN]-(narrow:Disease)<-[aim:AIMED_AT]-(seed:Seed)
WHERE
  current(within) AND
  current(aim) AND
  visible(disease) AND
  visible(narrow) AND
  visible(seed) AND
  seed.kind = $kind AND
  filters()
RETURN DISTINCT seed
ORDER BY seed.kind, seed.id

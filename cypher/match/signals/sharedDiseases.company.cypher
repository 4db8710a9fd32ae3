// The same, walked from the company: the best meeting point of every disease in its reach, then the seeds aimed there.
MATCH (company:Company)-[reaches:REACHES]->(meeting:Disease)
WHERE current(reaches) AND visible(company) AND visible(meeting)
WITH meeting, coalesce(meeting.rarity, 0.5) AS rarity, max(reaches.closeness) AS closeness
MATCH (meeting)<-[within:WITHIN]-(disease:Disease)
WHERE current(within)
WITH disease, max(within.closeness * rarity * closeness) AS best
WHERE visible(disease)
CALL (disease) {
  MATCH (disease)<-[aim:AIMED_AT]-(seed:Seed)
  USING INDEX aim:AIMED_AT(endId, startKind, startId, begins, ends, audience)
  WHERE
    aim.endId = disease.id AND
    aim.startKind = $kind AND
    aim.startId >= '' AND
    aim.begins IS NOT NULL AND
    aim.ends IS NOT NULL AND
    aim.audience IS NOT NULL AND
    current(aim)
  RETURN DISTINCT seed
}
WITH seed, sum(best) AS shared
WHERE visible(seed)
RETURN 1.0 - exp(- shared / 1.5) AS strength

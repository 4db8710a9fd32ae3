// The same, walked from the company: the best meeting point of every disease in its reach, then the seeds aimed there.
MATCH (company:Company)-[active:ACTIVE_IN]->(meeting:Disease)
WHERE current(active) AND visible(company) AND visible(meeting)
WITH
  meeting,
  meeting.id AS place,
  coalesce(meeting.rarity, 0.5) AS rarity,
  max([active.closeness, active.via]) AS nearest
MATCH (meeting)<-[within:WITHIN]-(disease:Disease)
WHERE current(within)
WITH disease, max([within.closeness * rarity * nearest[0], place, nearest[1], meeting]) AS best
WHERE visible(disease)
CALL (disease) {
  MATCH (disease)<-[aim:AIMED_AT]-(seed:Seed)
  WHERE current(aim) AND seed.kind = $kind
  RETURN DISTINCT seed
}
WITH seed, sum(best[0]) AS shared, collect(best) AS about
WHERE visible(seed)
RETURN 1.0 - exp(- shared / 1.5) AS strength, about, {count: size(about)} AS detail

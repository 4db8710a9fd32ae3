// The same, walked from the company: how long ago its latest activity in each disease is, then the seeds aimed there.
MATCH (company:Company)-[active:ACTIVE_IN]->(disease:Disease)
WHERE active.from > date('0001-01-01') AND current(active) AND visible(company) AND visible(disease)
WITH disease, exp(- (duration.inDays(max(active.from), $asOf).days / 365.25) / 3.0) AS recency
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
WITH seed, max(recency) AS strength
WHERE visible(seed)
RETURN strength

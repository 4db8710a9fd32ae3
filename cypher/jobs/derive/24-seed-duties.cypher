// Seed OBLIGED_BY obligation: its type demands a company, and the demand is in force; whether it is exempt is a fact of its own.
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[type:OF_TYPE]->(scheme:Scheme)<-[applies:APPLIES_TO]-(end:Obligation)
    WHERE end.kind = 'COMPANY_REQUIRED' AND end.force = 'IN_FORCE'
    RETURN end, scheme.id AS via, [type, scheme {.*, from: date('0001-01-01'), to: date('9999-12-31'), retracted: date('9999-12-31')}, applies] AS parts
  }
  WITH DISTINCT seed, end, via, parts
  WITH seed, end, via, 'OBLIGED_BY|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:OBLIGED_BY {id: id}]->(end)
  WITH seed, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (seed)-[link:OBLIGED_BY {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written) AS changed

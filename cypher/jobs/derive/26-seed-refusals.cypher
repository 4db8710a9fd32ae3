// Seed REFUSED_BY organization: a co-owner of a patent on it that refuses its consent; it goes through the family.
MATCH (seed:Seed)
WHERE seed.id > $in.after
WITH seed
ORDER BY seed.id
LIMIT $in.size
CALL (seed) {
  CALL (seed) {
    MATCH (seed)-[protects:PROTECTED_BY]->(family:PatentFamily)-[owns:OWNED_BY]->(end:Organization)
    WHERE owns.consent = 'REFUSED'
    RETURN end, family.id AS via, [protects, family {.*, from: date('0001-01-01'), to: date('9999-12-31'), retracted: date('9999-12-31')}, owns] AS parts
  }
  WITH DISTINCT seed, end, via, parts
  WITH seed, end, via, 'REFUSED_BY|' + seed.id + '|' + via + '|' + end.id +
    reduce(path = '', part IN parts | path + '|' + right(part.id, 8)) AS id, provenance(parts) AS fact
  OPTIONAL MATCH (seed)-[old:REFUSED_BY {id: id}]->(end)
  WITH seed, end, via, id, fact, old
  WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
  MERGE (seed)-[link:REFUSED_BY {id: id}]->(end)
  SET link += fact, link.via = via
  RETURN count(link) AS written
}
RETURN CASE WHEN count(seed) = $in.size THEN max(seed.id) END AS last, sum(written) AS changed

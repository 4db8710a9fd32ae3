// A company of the registry of trials or of the SBIR awards SAME_AS the one company of a register that goes by its name: INFERRED, both records stay. Of several
// of one name the one that the others are part of counts; no join where a person has looked, and none that no longer holds stays.
MATCH (company:Company)
WHERE company.id > $in.after
WITH company
ORDER BY company.id
LIMIT $in.size
CALL (company) {
  CALL (company) {
    WITH company
    WHERE coalesce(company.registryFingerprint, company.sbirFingerprint) IS NOT NULL AND company.rorFingerprint IS NULL AND company.isInCrosswalk IS NULL
    UNWIND [key IN company.keyExact WHERE size(key) > 3] AS key
    CALL db.index.fulltext.queryNodes('names_keys', 'keyExact:"' + key + '"', {limit: 100}) YIELD node
    OPTIONAL MATCH (owner:Organization)-[named:HAS_NAME]->(node)
    WHERE node:Name AND NOT coalesce(node.kind, '') IN ['ABBREV', 'MISSPELLING']
    WITH DISTINCT company, coalesce(owner, node) AS other
    WHERE other:Company AND other.rorFingerprint IS NOT NULL AND other.id <> company.id
    RETURN collect(other) AS others
  }
  WITH company, [other IN others WHERE NOT EXISTS {
      (part:Organization {id: other.id})-[belongs:PART_OF]->(whole:Organization) WHERE whole IN others
    }] AS tops
  WITH company, CASE WHEN size(tops) = 1 THEN tops ELSE [] END AS found
  CALL (company, found) {
    MATCH (company)-[old:SAME_AS]->(other:Organization)
    WHERE old.id STARTS WITH 'SAME_AS|' AND NOT other IN found
    DELETE old
    RETURN count(old) AS removed
  }
  CALL (company, found) {
    UNWIND found AS other
    WITH company, other, 'SAME_AS|' + company.id + '|' + other.id AS id, [company, other] AS parts
    WITH company, other, id, provenance(parts) AS fact
    OPTIONAL MATCH (company)-[old:SAME_AS {id: id}]->(other)
    WITH company, other, id, fact, old
    WHERE old IS NULL OR old.fingerprint <> fact.fingerprint
    MERGE (company)-[link:SAME_AS {id: id}]->(other)
    SET link += fact, link.reason = 'The only company of this name in ROR, or the one that the others are part of'
    RETURN count(link) AS added
  }
  RETURN removed + added AS written
}
RETURN CASE WHEN count(company) = $in.size THEN max(company.id) END AS last, sum(written) AS changed

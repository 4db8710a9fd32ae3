// Co-owners of patents on the seed of whose consent nothing is on record: with several owners each needs the consent of all
// others to license (domain brief G2; Patent Act of Japan, Art. 73).
MATCH (seed)-[protects:PROTECTED_BY]->(family:PatentFamily)-[owns:OWNED_BY]->(owner:Organization)
WHERE
  current(protects) AND
  current(owns) AND
  visible(family) AND
  visible(owner) AND
  owns.consent IS NULL AND
  EXISTS {
    MATCH (family)-[other:OWNED_BY]->(another:Organization)
    WHERE current(other) AND visible(another) AND another <> owner
  }
WITH DISTINCT owner
RETURN 'CONSENT_UNKNOWN' AS kind, owner.id AS organizationId, {ja: owner.nameJa, en: owner.nameEn} AS names
ORDER BY owner.id

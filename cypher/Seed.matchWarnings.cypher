// Co-owners of patents on the seed of whose consent nothing is on record: with several owners each needs the consent of all
// others to license (domain brief G2; Patent Act of Japan, Art. 73). And who holds running rights of which it is not on
// record whether they are exclusive, or exclusive ones of which it is not on record where: they exclude nobody (G1), and may.
CALL (seed) {
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
  RETURN DISTINCT 'CONSENT_UNKNOWN' AS kind, owner AS organization
    UNION ALL
  MATCH (seed)<-[on:ON]-(grant:Grant)<-[covers:COVERS]-(deal:Deal)-[party:HAS_PARTY]->(holder:Organization)
  WHERE
    current(on) AND
    current(covers) AND
    current(party) AND
    visible(grant) AND
    visible(deal) AND
    visible(holder) AND
    party.role IN ['LICENSEE', 'OPTIONEE', 'ASSIGNEE'] AND
    (grant.exclusivity IS NULL OR
      grant.exclusivity <> 'NON_EXCLUSIVE' AND
      NOT EXISTS {
        MATCH (grant)-[where:IN_TERRITORY]->(land:Territory)
        WHERE current(where) AND visible(land)
      }) AND
    grant.from <= $asOf AND
    grant.to > $asOf
  RETURN DISTINCT 'RIGHTS_UNCLEAR' AS kind, holder AS organization
}
RETURN kind, organization.id AS organizationId, {ja: organization.nameJa, en: organization.nameEn} AS names
ORDER BY organizationId, kind

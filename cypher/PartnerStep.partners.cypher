// Who got something by the agreement, by id.
MATCH (deal:Deal {id: partnerStep.deal})-[party:HAS_PARTY]->(organization:Organization)
WHERE
  current(party) AND visible(deal) AND visible(organization) AND NOT party.role IN ['LICENSOR', 'ASSIGNOR', 'OPTIONOR']
WITH DISTINCT organization
RETURN organization
ORDER BY organization.id

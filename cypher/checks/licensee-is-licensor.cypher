// One organisation gives and takes the rights of one deal.
MATCH (deal:Deal)-[gives:HAS_PARTY]->(organization:Organization)<-[takes:HAS_PARTY]-(deal)
WHERE
  gives.role = 'LICENSOR' AND
  takes.role IN ['LICENSEE', 'OPTIONEE', 'SUBLICENSEE'] AND
  gives.retracted > $in.today AND
  takes.retracted > $in.today
RETURN DISTINCT deal.id AS fact, organization.id + ' is licensor and ' + toLower(takes.role) AS given
ORDER BY fact

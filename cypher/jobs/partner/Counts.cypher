// PartnerRun COUNTS company: what the company has done by the freeze.
UNWIND $in.rows AS row
MATCH (run:PartnerRun {id: $in.run})
MATCH (company:Company {id: row.id})
MERGE (run)-[counts:COUNTS {id: 'COUNTS|' + $in.run + '|' + row.id}]->(company)
SET counts += $in.fact, counts.share = row.share, counts.partnered = row.partnered, counts.own = row.own,
  counts.phaseFits = row.phaseFits, counts.kindFits = row.kindFits, counts.ownKindFits = row.ownKindFits
RETURN count(counts) AS written

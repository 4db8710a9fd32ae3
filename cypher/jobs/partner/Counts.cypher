// PartnerRun COUNTS company: at which place of the run's lists the company stands.
UNWIND $in.rows AS row
MATCH (run:PartnerRun {id: $in.run})
MATCH (company:Company {id: row.id})
MERGE (run)-[counts:COUNTS {id: 'COUNTS|' + $in.run + '|' + row.id}]->(company)
SET counts += $in.fact, counts.place = row.place
RETURN count(counts) AS written

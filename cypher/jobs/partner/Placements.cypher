// Seed PLACED_IN run, and which companies run or partnered studies that it resembles.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: row.study})
MATCH (run:PartnerRun {id: $in.run})
CREATE (seed)-[placed:PLACED_IN {id: 'PLACED_IN|' + row.study + '|' + $in.run}]->(run)
SET placed += $in.fact, placed.lead = row.lead, placed.phases = row.phases, placed.kinds = row.kinds,
  placed.similarOwnStudies = row.totals.similarOwnStudies, placed.similarPartnered = row.totals.similarPartnered,
  placed.leadCircle = row.totals.leadCircle, placed.pastPartner = row.totals.pastPartner
WITH seed, row
CALL (seed, row) {
  UNWIND row.masses.similarOwnStudies AS each
  MATCH (company:Company {id: each.company})
  CREATE (seed)-[alike:RESEMBLES_STUDIES_OF {id: 'RESEMBLES_STUDIES_OF|' + $in.run + '|' + row.study + '|' + each.company}]->(company)
  SET alike += $in.fact, alike.run = $in.run, alike.lift = each.lift, alike.count = each.count, alike.studies = each.studies
  RETURN count(alike) AS own
}
CALL (seed, row) {
  UNWIND row.masses.similarPartnered AS each
  MATCH (company:Company {id: each.company})
  CREATE (seed)-[alike:RESEMBLES_PARTNERED_BY {id: 'RESEMBLES_PARTNERED_BY|' + $in.run + '|' + row.study + '|' + each.company}]->(company)
  SET alike += $in.fact, alike.run = $in.run, alike.lift = each.lift, alike.count = each.count, alike.studies = each.studies
  RETURN count(alike) AS partnered
}
RETURN count(row) AS placed

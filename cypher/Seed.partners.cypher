// The companies most likely to become industry partners of the study, the likeliest first, among all that the latest run
// by the day asked has seen; empty where no run has placed the study. Never a licence.
MATCH (seed)-[standing:PLACED_IN]->(run:PartnerRun)
WHERE current(standing) AND visible(run)
WITH seed, run, properties(standing) AS placed
ORDER BY run.frozen DESC, run.id
LIMIT 1
WITH seed, run, placed, partnerBase() AS base
CALL (seed, run, placed, base) {
  CALL (seed, run, placed) {
    CALL (seed, run, placed) {
      MATCH (run)-[counts:COUNTS]->(company:Company)
      WHERE current(counts) AND visible(company)
      RETURN company, counts, null AS one
        UNION ALL
      CALL (seed, run, placed) {
        partnerMasses()
      }
      RETURN company, null AS counts, [signal, mass] AS one
    }
    WITH company, head(collect(counts)) AS counts, collect(one) AS found
    WHERE counts IS NOT NULL
    RETURN company, counts, found
  }
  WITH company, counts, partnerScore() AS score
  RETURN
    collect({company: company, counts: counts, score: score, odds: exp(score + $fairness * log(counts.share))}) AS rows
}
WITH seed, run, placed, rows, size(rows) AS candidates, reduce(total = 0.0, row IN rows | total + row.odds) AS total
UNWIND rows AS row
WITH
  seed,
  run,
  placed,
  candidates,
  row.company AS company,
  row.counts AS counts,
  row.score AS score,
  row.odds / total AS probability
RETURN
  company,
  score,
  probability,
  counts.partnered AS partneredStudies,
  counts.own AS ownStudies,
  candidates,
  run.frozen AS frozen,
  partnerReasons() AS reasons
ORDER BY score DESC, company.id

// The companies most likely to become industry partners of the study, the likeliest first, among all that the latest run
// by the day asked has seen; empty where no run has placed the study. Never a licence.
MATCH (seed)-[standing:PLACED_IN]->(run:PartnerRun)
WHERE current(standing) AND visible(run)
WITH seed, run, properties(standing) AS placed
ORDER BY run.frozen DESC, run.id
LIMIT 1
WITH seed, run, placed, run.activities AS activities, partnerFigures() AS figures
CALL (seed, run, placed, activities, figures) {
  CALL (seed, run, placed, figures) {
    MATCH (run)-[counts:COUNTS]->(company:Company)
    WHERE current(counts) AND visible(company)
    WITH company, counts.place AS place, figures
    RETURN company, place, figures[place] AS part
      UNION ALL
    CALL (seed, run, placed) {
      partnerLifts()
    }
    RETURN company, null AS place, part
  }
  WITH activities, company, max(place) AS place, sum(part) AS score
  WHERE place IS NOT NULL
  WITH activities, company, place, round(score, 12) AS score
  RETURN
    collect(company) AS companies,
    collect(place) AS places,
    collect(score) AS scores,
    sum(exp(score + $fairness * activities[place])) AS total
}
WITH seed, run, placed, activities, companies, places, scores, total, size(companies) AS candidates
UNWIND range(0, candidates - 1) AS at
WITH
  seed,
  run,
  placed,
  activities,
  total,
  candidates,
  companies[at] AS company,
  places[at] AS place,
  scores[at] AS score
RETURN
  company,
  score,
  exp(score + $fairness * activities[place]) / total AS probability,
  run.partneredCounts[place] AS partneredStudies,
  run.ownCounts[place] AS ownStudies,
  candidates,
  run.frozen AS frozen,
  partnerReasons() AS reasons
ORDER BY score DESC, place

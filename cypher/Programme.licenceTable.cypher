// Hand-overs of the programme's cohort by whether a company with a device licence took part, as the programme reports them.
MATCH (programme)-[link:ACHIEVED]->(outcome:ProgrammeOutcome)
WHERE current(link) AND visible(outcome) AND outcome.metric STARTS WITH 'COHORT'
WITH collect(outcome) AS outcomes
WHERE size(outcomes) > 0
RETURN
  head([one IN outcomes WHERE one.metric = 'COHORT' | one.value]) AS cohort,
  head([one IN outcomes WHERE one.metric = 'COHORT_HANDED_OVER' | one.value]) AS handedOver,
  head([one IN outcomes WHERE one.metric = 'COHORT_HANDED_OVER_WITH_LICENCE' | one.value]) AS handedOverWithLicence,
  head([one IN outcomes WHERE one.metric = 'COHORT_NOT_HANDED_OVER_WITH_LICENCE' | one.value]) AS keptWithLicence,
  [one IN outcomes | one.id] AS outcomeIds

// The figures that it rests on.
MATCH (outcome:ProgrammeOutcome)
WHERE outcome.id IN consultingEffect.outcomeIds AND visible(outcome)
RETURN outcome AS programmeOutcome
ORDER BY outcome.period, outcome.id

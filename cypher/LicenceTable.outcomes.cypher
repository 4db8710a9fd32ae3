// The figures that it rests on.
MATCH (outcome:ProgrammeOutcome)
WHERE outcome.id IN licenceTable.outcomeIds AND visible(outcome)
RETURN outcome AS programmeOutcome
ORDER BY outcome.period, outcome.id

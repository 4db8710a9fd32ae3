// The figures, by programme.
MATCH (outcome:ProgrammeOutcome)
WHERE outcome.id IN outcomeTotal.outcomeIds AND visible(outcome)
RETURN outcome AS programmeOutcome
ORDER BY outcome.id

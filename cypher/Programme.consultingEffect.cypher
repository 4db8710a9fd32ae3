// Hand-overs of the programme by period, the earliest first, as the programme reports them: before and with consulting.
MATCH (programme)-[link:ACHIEVED]->(outcome:ProgrammeOutcome)
WHERE current(link) AND visible(outcome) AND outcome.metric = 'HANDED_OVER_IN_PERIOD'
WITH outcome
ORDER BY outcome.period, outcome.id
WITH collect(outcome) AS outcomes
WHERE size(outcomes) = 2
RETURN
  outcomes[0].value AS countBefore,
  outcomes[0].period AS periodBefore,
  outcomes[1].value AS countAfter,
  outcomes[1].period AS periodAfter,
  [one IN outcomes | one.id] AS outcomeIds

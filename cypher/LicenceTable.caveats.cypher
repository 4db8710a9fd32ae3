// What else could explain the figures, by id.
MATCH (outcome:ProgrammeOutcome)
WHERE outcome.id IN licenceTable.outcomeIds AND visible(outcome)
CALL (outcome) {
  MATCH (outcome)<-[link:QUALIFIES]-(caveat:Caveat)
  WHERE current(link) AND visible(caveat)
  RETURN caveat
}
WITH DISTINCT caveat
RETURN
  caveat.id AS id,
  caveat.kind AS kind,
  caveat.textJa AS textJa,
  caveat.textEn AS textEn,
  caveat.certainty AS certainty
ORDER BY caveat.id

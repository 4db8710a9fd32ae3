// A hand-over whose kind does not fit where it went: a company and another programme are never mixed.
MATCH (event:HandoverEvent)
WITH
  event,
  EXISTS {
    MATCH (event)-[to:TO]->(:Programme)
    WHERE to.retracted > $in.today
  } AS programme,
  EXISTS {
    MATCH (event)-[to:TO]->(:Organization)
    WHERE to.retracted > $in.today
  } AS company
WHERE (programme AND event.kind <> 'OTHER_PROGRAMME') OR (company AND event.kind = 'OTHER_PROGRAMME')
RETURN
  event.id AS fact,
  event.kind +
  ' to ' +
  CASE
    WHEN programme AND company THEN 'both'
    WHEN programme THEN 'a programme'
    ELSE 'a company'
  END AS given
ORDER BY fact

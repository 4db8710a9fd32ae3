// What the company went on as: it was merged, renamed or transferred.
MATCH (company)-[gone:SUCCEEDED_BY]->(successor:Organization)
WHERE current(gone) AND visible(successor) AND gone.kind IN ['MERGER', 'RENAME', 'TRANSFER']
WITH gone, successor
ORDER BY gone.from, gone.id
RETURN
  collect({successor: successor, since: gone.since, certainty: gone.certainty, sources: gone.sources, kind: gone.kind})[
  ..
  1] AS half

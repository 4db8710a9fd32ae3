// The company is no more: it was merged, renamed or transferred into another (domain brief G4).
MATCH (company:Company)-[gone:SUCCEEDED_BY]->(successor:Organization)
WHERE current(gone) AND visible(company) AND visible(successor) AND gone.kind IN ['MERGER', 'RENAME', 'TRANSFER']
WITH company, gone, successor
ORDER BY gone.from, gone.id
WITH company, head(collect(gone)) AS gone, head(collect(successor)) AS successor
RETURN
  successor.id AS fact,
  gone.since AS since,
  gone.certainty AS certainty,
  gone.sources AS sources,
  {nameJa: successor.nameJa, nameEn: successor.nameEn, kind: gone.kind} AS detail

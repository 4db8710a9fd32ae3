// A fact that begins after its organisation was merged into another.
MATCH (organization:Organization)-[merged:SUCCEEDED_BY]->(successor:Organization)
WHERE merged.kind = 'MERGER' AND merged.retracted > $in.today
MATCH (organization)-[link]-(other:Entity)
WHERE
  link.record IS NOT NULL AND
  link.since IS NOT NULL AND
  link.retracted > $in.today AND
  link.from > merged.from AND
  type(link) <> 'SUCCEEDED_BY'
RETURN DISTINCT link.id AS fact, organization.id + ' went on as ' + successor.id AS given
ORDER BY fact

// A stated link at an invented record that is not marked as invented itself.
MATCH (start:Entity)-[link]->(end:Entity)
WHERE
  link.record IS NOT NULL AND
  link.retracted > $in.today AND
  link.certainty <> 'SYNTHETIC' AND
  (start.certainty = 'SYNTHETIC' OR end.certainty = 'SYNTHETIC')
RETURN link.id AS fact, link.certainty AS given
ORDER BY fact

// A link that more people may see than one of the records it joins: the hidden one could be guessed from it.
MATCH (start:Entity)-[link]->(end:Entity)
WHERE
  link.retracted > $in.today AND link.audience = 'PUBLIC' AND (start.audience <> 'PUBLIC' OR end.audience <> 'PUBLIC')
RETURN link.id AS fact, 'PUBLIC between ' + start.audience + ' and ' + end.audience AS given
ORDER BY fact

// Who leads a project is one of its participants, in the role LEAD; an older Hashi wrote a link LED_BY of its own.
MATCH (award:Award)
WHERE award.id > $in.after
WITH award
ORDER BY award.id
LIMIT $in.size
CALL (award) {
  MATCH (award)-[led:LED_BY]->(organization:Organization)
  MERGE (award)-[link:HAS_PARTICIPANT {id: replace(led.id, 'LED_BY:', 'HAS_PARTICIPANT:')}]->(organization)
  SET link = properties(led), link.id = replace(led.id, 'LED_BY:', 'HAS_PARTICIPANT:'), link.role = 'LEAD'
  DELETE led
  RETURN count(*) AS written
}
RETURN CASE WHEN count(award) = $in.size THEN max(award.id) END AS last, sum(written) AS changed

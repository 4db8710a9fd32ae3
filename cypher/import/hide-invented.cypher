// Invented records and links are from now on for an audience that nobody belongs to; whom they were for is kept.
CALL () {
  MATCH (entity:Entity)
  WHERE entity.certainty = 'SYNTHETIC' AND entity.audience <> 'DEMO'
  SET entity.audienceBefore = entity.audience, entity.audience = 'DEMO'
  RETURN count(*) AS records
}
CALL () {
  MATCH ()-[link]->()
  WHERE link.certainty = 'SYNTHETIC' AND link.audience <> 'DEMO'
  SET link.audienceBefore = link.audience, link.audience = 'DEMO'
  RETURN count(*) AS links
}
RETURN records, links

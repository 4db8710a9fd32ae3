// The demo world again: invented records and links are for those they were for.
CALL () {
  MATCH (entity:Entity)
  WHERE entity.audience = 'DEMO'
  SET entity.audience = entity.audienceBefore
  REMOVE entity.audienceBefore
  RETURN count(*) AS records
}
CALL () {
  MATCH ()-[link]->()
  WHERE link.audience = 'DEMO'
  SET link.audience = link.audienceBefore
  REMOVE link.audienceBefore
  RETURN count(*) AS links
}
RETURN records, links

// Takes a batch out: what was derived from its records, their links, the records; sources that others cite stay. What it had
// corrected is believed again.
CALL () {
  MATCH (entity:Entity)
  WHERE entity.record = $in.record
  RETURN collect(entity.id) AS ids
}
CALL (ids) {
  MATCH ()-[derived]->()
  WHERE derived.via IN ids
  DELETE derived
}
CALL () {
  MATCH ()-[link]->()
  WHERE link.record STARTS WITH $in.record
  DELETE link
}
CALL () {
  MATCH (organization:Organization)-[holds:HOLDS]->(remembered:Licence)
  WHERE remembered.correctedBy = $in.record
  SET remembered.retracted = date('9999-12-31'), remembered.ends = remembered.to,
    holds.retracted = date('9999-12-31'), holds.ends = holds.to
  REMOVE remembered.correctedBy
}
CALL (ids) {
  MATCH (entity:Entity)
  WHERE entity.id IN ids AND NOT entity:Source
  DETACH DELETE entity
}
CALL (ids) {
  MATCH (source:Source)
  WHERE source.id IN ids AND NOT EXISTS {
    MATCH (other:Entity)
    WHERE source.id IN other.sources
  }
  DETACH DELETE source
}
RETURN size(ids) AS records

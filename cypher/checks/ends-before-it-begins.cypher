// A link or a dated record whose end is not after its beginning.
CALL () {
  MATCH ()-[link]->()
  WHERE link.from >= link.to AND link.retracted > $in.today
  RETURN link.id AS fact, toString(link.from) + ' to ' + toString(link.to) AS given
    UNION
  MATCH (record:Entity)
  WHERE record.from >= record.to
  RETURN record.id AS fact, toString(record.from) + ' to ' + toString(record.to) AS given
}
RETURN fact, given
ORDER BY fact

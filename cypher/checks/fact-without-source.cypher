// A record or a stated link that rests on no source, or does not say how sure it is.
CALL () {
  MATCH (record:Entity)
  WHERE NOT record:Source AND NOT record:Run AND (coalesce(size(record.sources), 0) = 0 OR record.certainty IS NULL)
  RETURN record.id AS fact
    UNION
  MATCH ()-[link]->()
  WHERE link.record IS NOT NULL AND (coalesce(size(link.sources), 0) = 0 OR link.certainty IS NULL)
  RETURN link.id AS fact
}
RETURN fact, 'no source or no certainty' AS given
ORDER BY fact

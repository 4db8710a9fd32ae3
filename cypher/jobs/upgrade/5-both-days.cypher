// The days between which a link, a grant or a licence both holds and is believed: an older Hashi did not write them.
MATCH (start:Entity)
WHERE start.id > $in.after
WITH start
ORDER BY start.id
LIMIT $in.size
CALL (start) {
  CALL (start) {
    MATCH (start)-[link]->()
    RETURN link AS dated
    UNION ALL
    WITH start
    WHERE start.from IS NOT NULL
    RETURN start AS dated
  }
  WITH dated
  WHERE dated.begins IS NULL AND dated.from IS NOT NULL
  SET dated.begins = CASE WHEN dated.from > dated.known THEN dated.from ELSE dated.known END,
    dated.ends = CASE WHEN dated.to < dated.retracted THEN dated.to ELSE dated.retracted END
  RETURN count(*) AS written
}
RETURN CASE WHEN count(start) = $in.size THEN max(start.id) END AS last, sum(written) AS changed

// What carries the words in a name, title, summary or text, the best first; a hit in one of its names counts for the record.
CALL () {
  CALL db.index.fulltext.queryNodes('search_cjk', $text) YIELD node, score
  RETURN node, score
    UNION ALL
  CALL db.index.fulltext.queryNodes('search_folding', $text) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score
WHERE visible(node)
CALL (node) {
  WITH node
  WHERE NOT node:Name
  RETURN node AS record
    UNION ALL
  MATCH (node)<-[named:HAS_NAME]-(owner:Entity)
  WHERE current(named) AND visible(owner)
  RETURN owner AS record
}
WITH
  record,
  score,
  coalesce(node.text, node.nameJa, node.titleJa, node.textJa, node.nameEn, node.titleEn, node.textEn) AS matched
WHERE any(label IN labels(record) WHERE label IN $labels) AND (NOT record:Seed OR record.kind IN $kinds)
WITH record, score, matched
ORDER BY score DESC, matched
WITH record, max(score) AS score, head(collect(matched)) AS matched
RETURN record, round(score, 6) AS score, matched
ORDER BY score DESC, record.id

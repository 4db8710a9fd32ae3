// What carries the words in a name, title, summary or text, the best first; a hit in one of its names counts for the record.
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('words_cjk', $text) YIELD node, score
    RETURN node, score
      UNION ALL
    CALL db.index.fulltext.queryNodes('words_folding', $text) YIELD node, score
    RETURN node, score
  }
  WITH node, max(score) AS score
  WHERE visible(node)
  RETURN node AS record, node AS hit, score
    UNION ALL
  CALL () {
    CALL db.index.fulltext.queryNodes('words_cjk', $names) YIELD node, score
    RETURN node, score
      UNION ALL
    CALL db.index.fulltext.queryNodes('words_folding', $names) YIELD node, score
    RETURN node, score
  }
  WITH node, max(score) AS score
  WHERE visible(node)
  MATCH (node)<-[named:HAS_NAME]-(owner:Entity)
  WHERE
    current(named) AND
    visible(owner) AND
    any(label IN labels(owner) WHERE label IN $labels) AND
    (NOT owner:Seed OR owner.kind IN $kinds)
  RETURN owner AS record, node AS hit, score
}
WITH record, max(score) AS score, collect({node: hit, score: score}) AS hits
RETURN
  record,
  round(score, 6) AS score,
  reduce(
    first = null,
    text IN
    [
      hit IN hits
      WHERE hit.score = score
      | coalesce(
        hit.node.text,
        hit.node.nameJa,
        hit.node.titleJa,
        hit.node.textJa,
        hit.node.nameEn,
        hit.node.titleEn,
        hit.node.textEn
      )
    ] |
      CASE
        WHEN first IS NULL OR text < first THEN text
        ELSE first
      END) AS matched
ORDER BY score DESC, record.id

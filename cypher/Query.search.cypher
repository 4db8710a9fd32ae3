// What carries the words in a name, title, summary or text, the best first; a hit in one of its names counts for the record.
// Names are found in their normal forms too, so kana, width, old characters and small slips do not matter.
// Which indexes are asked for what is said by the text and the types (src/names/search-words.ts): records that one query alone
// can find are not grouped, because that costs more than finding them.
CALL () {
  UNWIND $alone AS query
  CALL db.index.fulltext.queryNodes(query.index, query.text) YIELD node, score
  WITH node, score
  WHERE visible(node)
  RETURN node AS record, score, null AS hits
    UNION ALL
  CALL () {
    UNWIND $levels AS level
    CALL db.index.fulltext.queryNodes('names_keys', level.query) YIELD node
    RETURN collect({node: node, score: level.weight}) AS alike
  }
  CALL (alike) {
    CALL () {
      UNWIND $records AS query
      CALL db.index.fulltext.queryNodes(query.index, query.text) YIELD node, score
      RETURN node, score
    }
    WITH node, score
    WHERE visible(node)
    RETURN node AS record, node AS hit, score
      UNION ALL
    CALL (alike) {
      UNWIND $names AS query
      CALL db.index.fulltext.queryNodes(query.index, query.text) YIELD node, score
      RETURN node, score
        UNION ALL
      UNWIND alike AS one
      WITH one.node AS node, one.score AS score
      WHERE node:Name
      RETURN node, score
    }
    WITH node, score
    WHERE visible(node)
    MATCH (node)<-[named:HAS_NAME]-(owner:Entity)
    WHERE
      current(named) AND
      visible(owner) AND
      any(label IN labels(owner) WHERE label IN $labels) AND
      (NOT owner:Seed OR owner.kind = 'LICENSABLE')
    RETURN owner AS record, node AS hit, score
      UNION ALL
    UNWIND alike AS one
    WITH one.node AS node, one.score AS score
    WHERE
      NOT node:Name AND
      visible(node) AND
      any(label IN labels(node) WHERE label IN $labels) AND
      (NOT node:Seed OR node.kind = 'LICENSABLE')
    RETURN node AS record, node AS hit, score
  }
  WITH record, max(score) AS score, collect({node: hit, score: score}) AS hits
  RETURN record, score, hits
}
WITH record, score, hits
RETURN
  record,
  round(score, 6) AS score,
  reduce(
    first = null,
    text IN
    [
      hit IN coalesce(hits, [{node: record, score: score}])
      WHERE hit.score = score
      | [
        ja IN [coalesce(hit.node.text, hit.node.nameJa, hit.node.titleJa, hit.node.textJa)]
        | [
          en IN [coalesce(hit.node.text, hit.node.nameEn, hit.node.titleEn, hit.node.textEn)]
          | CASE
            WHEN ja IS NULL OR ($isLatin AND en IS NOT NULL AND NOT toLower(ja) CONTAINS $word) THEN en
            ELSE ja
          END
        ][0]
      ][0]
    ] |
      CASE
        WHEN first IS NULL OR text < first THEN text
        ELSE first
      END) AS matched
ORDER BY score DESC, record.id

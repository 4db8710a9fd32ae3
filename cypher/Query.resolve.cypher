// What each name means, aligned to the list given: looked up in every normal form, then, where that is not sure, a letter or two
// away or by its beginning (of the nearest 200). Records that are one (SAME_AS) count once.
UNWIND range(0, size($terms) - 1) AS position
WITH position, $terms[position] AS term
CALL (term) {
  CALL (term) {
    UNWIND term.equal AS level
    CALL db.index.fulltext.queryNodes('names_keys', level.query) YIELD node
      WHERE visible(node)
    CALL (node) {
      WITH node
      WHERE NOT node:Name
      RETURN node AS record
        UNION ALL
      WITH node
      WHERE node:Name
      MATCH (node)<-[named:HAS_NAME]-(owner:Entity)
      WHERE current(named) AND visible(owner)
      RETURN owner AS record
    }
    WITH level, node, record
    WHERE record.searchType IN $types AND coalesce(record.kind, '') <> 'RESEARCH_STUDY'
    RETURN collect({record: record, hit: node, level: level}) AS equal
  }
  CALL (term, equal) {
    WITH
      term,
      [each IN equal WHERE each.level.score > $certain AND coalesce(each.hit.kind, '') <> 'MISSPELLING'] AS sure
    WHERE size(sure) = 0
    UNWIND term.similar AS level
    CALL (level) {
      CALL db.index.fulltext.queryNodes('names_keys', level.query) YIELD node, score
        WHERE visible(node)
      RETURN node
      ORDER BY score DESC, node.id
      LIMIT 200
    }
    CALL (node) {
      WITH node
      WHERE NOT node:Name
      RETURN node AS record
        UNION ALL
      WITH node
      WHERE node:Name
      MATCH (node)<-[named:HAS_NAME]-(owner:Entity)
      WHERE current(named) AND visible(owner)
      RETURN owner AS record
    }
    WITH level, node, record
    WHERE record.searchType IN $types AND coalesce(record.kind, '') <> 'RESEARCH_STUDY'
    RETURN collect({record: record, hit: node, level: level}) AS similar
  }
  UNWIND equal + similar AS each
  WITH each.record AS record, each.hit AS hit, each.level AS level
  WITH
    record,
    hit,
    level,
    CASE
      WHEN hit.kind = 'MISSPELLING' AND level.score > $certain THEN $certain
      ELSE level.score
    END AS score
  ORDER BY score DESC, hit.id
  WITH record, collect({hit: hit, level: level, score: score}) AS hits
  WITH record, hits[0] AS best
  ORDER BY best.score DESC, record.rorFingerprint IS NOT NULL OR record.edinetFingerprint IS NOT NULL, record.id
  WITH collect({record: record, best: best}) AS ranked
  WITH
    [
      at IN range(0, size(ranked) - 1)
      WHERE
        NOT EXISTS {
          MATCH (twin:Organization {id: ranked[at].record.id})-[same:SAME_AS]-(other:Organization)
          WHERE
            current(same) AND visible(twin) AND visible(other) AND other.id IN [each IN ranked[0..at] | each.record.id]
        } AND
        NOT EXISTS {
          MATCH (product:Product {id: ranked[at].record.id})-[made:DERIVED_FROM]->(seed:Seed)
          WHERE
            current(made) AND
            visible(product) AND
            visible(seed) AND
            seed.id IN [each IN ranked WHERE each.best.score >= ranked[at].best.score | each.record.id]
        }
      | ranked[at]
    ] AS found
  RETURN
    [
      each IN found
      | {
        id: each.record.id,
        score: each.best.score,
        level: each.best.level.level,
        matched:
          coalesce(
            head(
              [
                at IN range(0, size(each.best.hit.spellings) - 1)
                WHERE
                  CASE each.best.level.key
                    WHEN 'keyExact' THEN each.best.hit.keyExact[at]
                    WHEN 'keyLoose' THEN each.best.hit.keyLoose[at]
                    WHEN 'keyTerm' THEN each.best.hit.keyTerm[at]
                    WHEN 'keySound' THEN each.best.hit.keySound[at]
                    WHEN 'keyReading' THEN each.best.hit.keyReading[at]
                    WHEN 'keyWords' THEN each.best.hit.keyWords[at]
                  END =
                  each.best.level.form
                | each.best.hit.spellings[at]
              ]),
            CASE
              WHEN term.isLatin THEN coalesce(each.best.hit.text, each.best.hit.nameEn, each.best.hit.titleEn)
              ELSE coalesce(each.best.hit.text, each.best.hit.nameJa, each.best.hit.titleJa)
            END,
            each.best.hit.spellings[0]
          ),
        kind:
          CASE
            WHEN each.best.hit:Name THEN each.best.hit.kind
          END,
        detail: {
          type: substring(each.record.searchType, size('type_')),
          country: each.record.country,
          prefecture: each.record.prefecture,
          city: each.record.city,
          kind:
            CASE
              WHEN each.best.hit:Name THEN each.best.hit.kind
            END
        }
      }
    ] AS found
}
WITH position, term, found, coalesce(found[0].score, 0.0) AS top
WITH position, term, top, [each IN found WHERE top <= $certain OR each.score = top] AS meant
RETURN
  term.name AS name,
  CASE
    WHEN top <= $certain THEN 'NONE'
    WHEN size(meant) = 1 THEN 'DIRECT'
    ELSE 'AMBIGUOUS'
  END AS status,
  CASE
    WHEN top > $certain AND size(meant) = 1 THEN meant[0].id
  END AS direct,
  meant[0..10] AS candidates,
  position
ORDER BY position

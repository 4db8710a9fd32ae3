// Records that go by a name and whose normal forms are not those of what they are called now, of a batch by id.
MATCH (entity:Entity)
WHERE entity.id > $in.after
WITH entity
ORDER BY entity.id
LIMIT $in.size
WITH collect(entity) AS batch
RETURN
  CASE WHEN size(batch) = $in.size THEN batch[-1].id END AS last,
  [each IN [entity IN batch WHERE entity.searchType IN $in.types AND coalesce(entity.kind, '') <> 'RESEARCH_STUDY' |
    {entity: entity, formsOf: reduce(all = $in.version, print IN [entity.fingerprint, entity.registryFingerprint,
      entity.vocabularyFingerprint, entity.rorFingerprint, entity.edinetFingerprint, entity.sbirFingerprint] | all + '|' + coalesce(print, ''))}]
    WHERE coalesce(each.entity.formsOf, '') <> each.formsOf |
    {
      id: each.entity.id,
      searchType: coalesce(COLLECT { MATCH (entity:Entity {id: each.entity.id})<-[:HAS_NAME]-(owner:Entity) RETURN owner.searchType }[0],
        each.entity.searchType),
      formsOf: each.formsOf,
      texts: [text IN [each.entity.nameJa, each.entity.nameEn, each.entity.titleJa, each.entity.titleEn, each.entity.text] +
        coalesce(each.entity.synonyms, []) WHERE text IS NOT NULL | text]
    }
  ] AS stale

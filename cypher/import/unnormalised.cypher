// Records that go by a name and whose normal forms are not those of what they are called now, of a batch by id.
MATCH (entity:Entity)
WHERE entity.id > $in.after
WITH entity
ORDER BY entity.id
LIMIT $in.size
WITH collect(entity) AS batch
RETURN
  CASE WHEN size(batch) = $in.size THEN batch[-1].id END AS last,
  [entity IN batch WHERE entity.searchType IN $in.types AND coalesce(entity.kind, '') <> 'RESEARCH_STUDY' AND
    coalesce(entity.formsOf, '') <> $in.version + '|' + coalesce(entity.fingerprint, '') + '|' +
      coalesce(entity.registryFingerprint, '') + '|' + coalesce(entity.vocabularyFingerprint, '') |
    {
      id: entity.id,
      searchType: coalesce(head([(entity)<-[named:HAS_NAME]-(owner:Entity) | owner.searchType]), entity.searchType),
      formsOf: $in.version + '|' + coalesce(entity.fingerprint, '') + '|' + coalesce(entity.registryFingerprint, '') + '|' +
        coalesce(entity.vocabularyFingerprint, ''),
      texts: [text IN [entity.nameJa, entity.nameEn, entity.titleJa, entity.titleEn, entity.text] +
        coalesce(entity.synonyms, []) WHERE text IS NOT NULL | text]
    }
  ] AS stale

// The word by which a search asks for types.
MATCH (entity:Entity)
WHERE entity.id > $in.after
WITH entity
ORDER BY entity.id
LIMIT $in.size
CALL (entity) {
  WITH entity, head([label IN labels(entity) WHERE label IN ['Organization', 'Hub', 'Disease', 'Modality', 'Programme',
    'Award', 'Deal', 'Need', 'Trial', 'Seed', 'Product', 'Name']]) AS label
  WHERE label IS NOT NULL AND entity.searchType IS NULL
  SET entity.searchType = 'type_' + CASE WHEN entity.kind = 'RESEARCH_STUDY' THEN entity.kind ELSE toUpper(label) END
  RETURN count(*) AS written
}
RETURN CASE WHEN count(entity) = $in.size THEN max(entity.id) END AS last, sum(written) AS changed

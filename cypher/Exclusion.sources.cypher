// The sources of the fact, by id.
MATCH (source:Source)
WHERE source.id IN exclusion.sources AND visible(source)
RETURN source
ORDER BY source.id

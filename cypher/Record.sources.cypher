// The sources the record rests on, by id.
MATCH (source:Source)
WHERE source.id IN record.sources AND visible(source)
RETURN source
ORDER BY source.id

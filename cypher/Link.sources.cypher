// The sources the link rests on, by id.
MATCH (source:Source)
WHERE source.id IN link.sources AND visible(source)
RETURN source
ORDER BY source.id

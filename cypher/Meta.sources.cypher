// The sources of the graph, by id.
MATCH (source:Source)
WHERE source.id >= '' AND visible(source)
RETURN source
ORDER BY source.id

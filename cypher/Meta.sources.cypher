// The sources of the graph, by id.
MATCH (source:Source)
WHERE visible(source)
RETURN source
ORDER BY source.id

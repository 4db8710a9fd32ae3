// The sources of the relationship, by id.
MATCH (source:Source)
WHERE source.id IN routeStep.sourceIds AND visible(source)
RETURN source
ORDER BY source.id

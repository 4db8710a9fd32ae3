// The sources of the ownership, by id.
MATCH (source:Source)
WHERE source.id IN rightsOwner.sources AND visible(source)
RETURN source
ORDER BY source.id

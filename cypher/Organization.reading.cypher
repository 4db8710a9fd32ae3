// How the name is read, in katakana.
MATCH (organization)-[link:HAS_NAME]->(name:Name {kind: 'KANA'})
WHERE current(link) AND visible(name)
WITH name
ORDER BY name.text, name.id, link.id
LIMIT 1
RETURN name.text AS reading

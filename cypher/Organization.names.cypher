// Other names it goes by, by text.
MATCH (organization)-[link:HAS_NAME]->(name:Name)
WHERE current(link) AND visible(name)
RETURN name, link
ORDER BY name.text, name.id, link.id

// The links that go out from a batch of records, by id of the record: those that hold on the day and lead to what the viewer may see.
MATCH (node:Entity)
WHERE node.id > $after AND visible(node)
WITH node
ORDER BY node.id
LIMIT $size
CALL (node) {
  MATCH (node)-[link]->(end:Entity)
  WHERE current(link) AND visible(end)
  WITH link, end
  ORDER BY type(link), end.id, link.id
  RETURN collect({id: link.id, type: type(link), end: end.id, properties: properties(link)}) AS links
}
RETURN node.id AS id, links
ORDER BY id

// A copy of a seed with all its links, but for those that a change takes away; only ever made in a transaction that is taken back.
UNWIND $in.rows AS row
MATCH (seed:Seed {id: $in.seed})
CREATE (copy:Entity {id: row.id})
SET copy:Seed, copy += seed {.*, id: row.id}
WITH row, seed, copy
CALL (row, seed, copy) {
  MATCH (seed)-[link]->(end)
  WHERE NOT (type(link) = 'REFUSED_BY' AND end.id IN row.consents)
  CREATE (copy)-[made:$(type(link))]->(end)
  SET made += link {.*, id: link.id + '|' + row.id}
  RETURN count(made) AS outgoing
}
CALL (row, seed, copy) {
  MATCH (seed)<-[link]-(start)
  CREATE (copy)<-[made:$(type(link))]-(start)
  SET made += link {.*, id: link.id + '|' + row.id}
  RETURN count(made) AS incoming
}
RETURN count(copy) AS copies, sum(outgoing + incoming) AS links

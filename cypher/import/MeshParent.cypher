// The tree over a disease: what it is a kind of. A parent that the tree no longer names is taken back.
UNWIND $in.rows AS row
MATCH (disease:Disease {id: row.id})
CALL (row, disease) {
  OPTIONAL MATCH (disease)-[gone:IS_A]->(:Disease)
  WHERE gone.record = 'mesh' AND gone.retracted > $in.today AND NOT gone.id IN row.stated
  SET gone.retracted = $in.today, gone.ends = CASE WHEN gone.to < $in.today THEN gone.to ELSE $in.today END
  RETURN count(gone) AS retracted
}
CALL (row, disease) {
  UNWIND row.parents AS parent
  MATCH (above:Disease {id: parent.of})
  WHERE NOT EXISTS {
    (disease)-[known:IS_A]->(above) WHERE known.id = parent.link.id AND known.retracted = parent.link.retracted
  }
  MERGE (disease)-[rises:IS_A {id: parent.link.id}]->(above)
  SET rises += parent.link
  RETURN count(*) AS added
}
RETURN row.position AS position, retracted, retracted + added > 0 AS written

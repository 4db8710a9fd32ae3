// Organisations that are one body under two records, for a reason; both records stay. Those that a person has looked at are
// marked, so that no name joins them.
CALL () {
  UNWIND $in.listed AS id
  MATCH (organization:Organization {id: id})
  SET organization.isInCrosswalk = true
}
UNWIND $in.rows AS row
MATCH (organization:Organization {id: row.from})
MATCH (other:Organization {id: row.to})
WITH row, organization, other,
  NOT EXISTS { (organization)-[stated:SAME_AS]->(other) WHERE stated.id = row.link.id } AS written
FOREACH (link IN CASE WHEN written THEN [row.link] ELSE [] END |
  MERGE (organization)-[same:SAME_AS {id: link.id}]->(other)
  SET same += link)
RETURN row.link.id AS id, written

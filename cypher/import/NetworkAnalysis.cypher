// A network that was measured, as of a day, with what was found of each organisation: all at once, so that nobody sees a part of a run.
WITH $in.row AS row
MERGE (networkAnalysis:Entity {id: row.id})
SET networkAnalysis:NetworkAnalysis, networkAnalysis += row {.asOf, .knownAt, .viewer, .dataVersion, .method, .organizationCount, .tieCount,
  .componentCount, .communityCount, .brokersByDegree, .modularity, .known, .audience, .sources, .certainty, .fingerprint}
WITH networkAnalysis
UNWIND $in.rows AS each
MATCH (organization:Organization {id: each.endId})
MERGE (networkAnalysis)-[measured:MEASURES {id: each.id}]->(organization)
SET measured += each {.startId, .endId, .degree, .degreeRank, .betweenness, .betweennessRank, .pageRank, .community, .cutOff, .from, .to,
  .retracted, .begins, .ends, .known, .audience, .sources, .certainty, .fingerprint}
RETURN count(measured) AS written
